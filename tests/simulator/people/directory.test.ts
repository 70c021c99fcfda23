import { describe, expect, it } from 'vitest';
import { startSimulator } from '../index.ts';
import { createDirectory } from './directory.ts';

describe('the people', () => {
  it('are the same for the same seed, whoever is asked for first', () => {
    const walked = [...createDirectory({ seed: 7, size: 500 })];
    const asked = createDirectory({ seed: 7, size: 500 });
    expect(asked.at(499)).toEqual(walked[499]);
    expect([...asked]).toEqual(walked);
    expect([...createDirectory({ seed: 8, size: 500 })]).not.toEqual(walked);
  });

  it('keep what they are in a larger company', () => {
    const small = createDirectory({ seed: 7, size: 10 });
    const large = createDirectory({ seed: 7, size: 10_000 });
    expect([...small]).toEqual([...large].slice(0, 10));
  });

  it('have ids and addresses of their own, and are found by them', () => {
    const directory = createDirectory({ seed: 7, size: 30_000 });
    const outsiders = Array.from({ length: directory.outsiders }, (_, i) => directory.outsider(i));
    const everyone = [...directory, ...outsiders];
    for (const key of ['uid', 'spacesId', 'email', 'accountId'] as const) {
      expect(new Set(everyone.map((person) => person[key])).size).toBe(everyone.length);
    }
    for (const person of everyone.filter((_, index) => index % 97 === 0)) {
      expect(directory.byUid(person.uid)).toBe(person);
      expect(directory.bySpacesId(person.spacesId)).toBe(person);
      expect(directory.byEmail(person.email.toUpperCase())).toBe(person);
    }
    expect(everyone.every(({ uid }) => Number.isSafeInteger(uid) && uid > 3e14)).toBe(true);
    expect(everyone.every(({ spacesId }) => /^[0-9a-f]{24}$/.test(spacesId))).toBe(true);
    expect(everyone.every(({ email }) => /^[a-z.]+\d*@[a-z-]+\.example$/.test(email))).toBe(true);
  });

  it('share few names in a company of 100,000', () => {
    const people = [...createDirectory({ seed: 7, size: 100_000 })];
    expect(new Set(people.map(({ displayName }) => displayName)).size).toBeGreaterThan(95_000);
    expect(new Set(people.map(({ email }) => email)).size).toBe(100_000);
  });

  it('are mostly in both systems, some in one', () => {
    const people = [...createDirectory({ seed: 7, size: 1000 })];
    const both = people.filter(({ inSymphony, inSpaces }) => inSymphony && inSpaces);
    expect(both.length).toBeGreaterThan(800);
    expect(both.length).toBeLessThan(900);
    expect(people.every(({ inSymphony, inSpaces }) => inSymphony || inSpaces)).toBe(true);
  });

  it('start quickly, 100,000 of them', async () => {
    const before = performance.now();
    const simulator = await startSimulator({ people: 100_000 });
    const took = performance.now() - before;
    await simulator.close();
    console.log(`100,000 people: started in ${Math.round(took)} ms`);
    expect(simulator.people.size).toBe(100_000);
  });
});
