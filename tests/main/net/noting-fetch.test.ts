import { expect, it } from 'vitest';
import { notingFetch } from '../../../main/net/noting-fetch.ts';

const sent: (RequestInit | undefined)[] = [];
const noted: string[] = [];
const send = notingFetch(
  async (_input, init) => {
    sent.push(init);
    return new Response();
  },
  { note: (secret) => void noted.push(secret) },
);

it.each([
  ['a header of a session', { headers: { sessionToken: 'the-token' } }, 'the-token'],
  ['a bearer', { headers: { Authorization: 'Bearer the-token' } }, 'the-token'],
  ['a form', { body: 'grant_type=x&refresh_token=a%2Fb+c&y=1' }, 'a/b c'],
  ['JSON', { body: JSON.stringify({ token: 'a "quoted"\nsecret' }) }, 'a "quoted"\nsecret'],
])('what %s hands over is noted, and sent as it is', async (_what, init, secret) => {
  await send('https://pod.example', init);
  expect(noted).toContain(secret);
  expect(sent.at(-1)).toBe(init);
});

it('what is no secret is not noted', async () => {
  noted.length = 0;
  const headers = { Accept: 'application/json', 'X-Trace-Id': 'abcdef' };
  await send('https://pod.example', { headers, body: '{"message":"hello"}' });
  expect(noted).toEqual([]);
});
