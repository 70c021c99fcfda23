import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../../preload/contract.ts';
import { first } from '../../../renderer/text/en/first.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { later } from '../../../renderer/text/en/later.ts';
import { createWords } from '../../../renderer/text/words.ts';

const words = createWords(english);
await words.whole();
const now = new Date(2026, 4, 14, 14, 20).getTime();
const minute = 60_000;
const day = 24 * 60 * minute;

describe('what a person is told about a problem', () => {
  it.each(problemCodes)('%s: what happened, what it means and what to do', (code) => {
    const { happened, means, todo } = words.explain({ code });
    for (const sentence of [happened, means, todo]) {
      expect(sentence).toMatch(/^[A-Z].*[.]$/u);
      expect(sentence).not.toMatch(/[{}|]|undefined/u);
    }
  });

  it('names the host when it is known', () => {
    const { happened } = words.explain({ code: 'unreachable', detail: { host: 'acme.test' } });
    expect(happened).toBe('Foyer cannot reach acme.test.');
  });

  it('never fills a gap that came in with a detail', () => {
    const { happened } = words.explain({
      code: 'unreachable',
      detail: { host: '{reason}', reason: 'secret' },
    });
    expect(happened).toBe('Foyer cannot reach {reason}.');
  });
});

describe('counts', () => {
  it.each([
    [1, 'asked once'],
    [3, 'asked 3 times'],
    [1200, 'asked 1,200 times'],
  ])('%i', (count, told) => expect(words.say('requests.asked', { count })).toBe(told));
});

describe('times', () => {
  it.each([
    [10_000, 'just now'],
    [-day, 'just now'],
    [5 * minute, '5 minutes ago'],
    [day, 'yesterday'],
    [3 * day, '3 days ago'],
    [9 * day, '9 days ago'],
    [21 * day, '3 weeks ago'],
    [90 * day, '3 months ago'],
    [800 * day, '2 years ago'],
  ])('%i ms ago', (passed, told) => expect(words.ago(now - passed, now)).toBe(told));

  it('says the hour of today, and the day of other days', () => {
    expect(words.clock(now - 18 * minute, now)).toBe('14:02');
    expect(words.clock(new Date(2026, 4, 14, 0, 5).getTime(), now)).toBe('00:05');
    expect(words.clock(now - 2 * day, now)).toContain('May 12');
  });
});

it('knows how to fill every gap there is', () => {
  const texts = JSON.stringify([first, later]).replace(/\{[a-z]+(\|[^}]*)?\}/gu, '');
  expect([...texts.matchAll(/\{\w*[A-Z]\w*/gu)].map(([gap]) => gap)).toEqual([]);
});
