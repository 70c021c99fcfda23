import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKnownSecrets } from '../../../main/net/known-secrets.ts';

const token = randomBytes(60).toString('base64url');

describe('a secret that went through', () => {
  it.each([
    ['as it is', token],
    ['in an address', encodeURIComponent(`${token}/=`)],
    ['in base64', Buffer.from(`${token}/=`).toString('base64')],
    ['in hexadecimal', Buffer.from(`${token}/=`).toString('hex')],
    ['in a body', JSON.stringify({ token: `${token}/=` })],
  ])('is struck out of a text %s', (_how, said) => {
    const secrets = createKnownSecrets();
    secrets.note(token);
    secrets.note(`${token}/=`);
    const text = secrets.strike(`before ${said} between ${said} after`);
    expect(text).not.toContain(said);
    expect(text).toMatch(/^before .*\[hidden\].* between .*\[hidden\].* after$/);
  });

  it('is struck out at the beginning, at the end and twice in a row', () => {
    const secrets = createKnownSecrets();
    secrets.note('12345678');
    expect(secrets.strike('12345678')).toBe('[hidden]');
    expect(secrets.strike('1234567812345678 and 12345678')).toBe('[hidden][hidden] and [hidden]');
  });

  it('is found among many others, and takes nothing else along', () => {
    const secrets = createKnownSecrets();
    const all = Array.from({ length: 400 }, () => randomBytes(30).toString('base64url'));
    for (const secret of all) secrets.note(secret);
    const words = Array.from({ length: 2_000 }, (_word, at) => `word ${at}`).join(' ');
    expect(secrets.strike(words)).toBe(words);
    expect(secrets.strike(`${words}${all[7]}`)).toBe(`${words}[hidden]`);
  });

  it('that is no longer than a word is not looked for', () => {
    const secrets = createKnownSecrets();
    secrets.note('people');
    expect(secrets.strike('3 people')).toBe('3 people');
  });

  it('is kept by nobody who remembers it', () => {
    const secrets = createKnownSecrets();
    secrets.note(token);
    expect(JSON.stringify(Object.values(secrets).map(String))).not.toContain(token);
  });
});
