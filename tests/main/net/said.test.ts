import { describe, expect, it } from 'vitest';
import { saidBy } from '../../../main/net/said.ts';

const json = (message: unknown) => JSON.stringify({ code: 400, message });

describe('what a server said', () => {
  it.each([
    ['an error body', json('Room name already exists'), 'Room name already exists'],
    ['an OAuth error', '{"error":"invalid_grant","error_description":"Gone"}', 'Gone'],
    ['only a code', '{"error":"invalid_grant"}', 'invalid_grant'],
    ['a page', '<html><head><title>\n 502 Bad\n Gateway </title></head></html>', '502 Bad Gateway'],
    ['a line', 'Service unavailable\r\n', 'Service unavailable'],
    ['controls and turns', json('a\u0007b\u202ec\u200bd\n\te'), 'a bcd e'],
    ['markup, which is only text', json('<img src=x onerror=1>'), '<img src=x onerror=1>'],
  ])('is a line of text: %s', (_what, text, said) => {
    expect(saidBy(text, [])).toBe(said);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n '],
    ['a page without a title', '<html><h1>Oops</h1></html>'],
    ['half of an object', '{"message":"a'],
    ['an object without words', '{"message":{"a":1},"error":7}'],
    ['a list', '["a"]'],
    ['only what cannot be seen', json('\u200b\u202e')],
    ['too much', json('x'.repeat(200_000))],
  ])('is not told when it is %s', (_what, text) => {
    expect(saidBy(text, [])).toBeUndefined();
  });

  it('is short', () => {
    expect([...(saidBy(json('🙂 '.repeat(500)), []) ?? '')]).toHaveLength(201);
  });

  it.each(['-', 'a.', 'eyJ-', '<title', 'a/'])('takes no time to read: %s', (bit) => {
    const text = bit.repeat(99_000 / bit.length);
    const began = performance.now();
    for (const body of [text, json(text)]) saidBy(body, ['secret']);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each([
    ['a JWT', 'bad eyJhbGciOiJSUzUxMiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl'],
    ['a bearer token', 'no user for Bearer 4711-secret-4711'],
    ['a parameter', 'GET /x?code=secret4711&state=1'],
    ['letters and digits without a gap', 'token a1b2c3d4e5f6a7b8c9d0secret is bad'],
    ['what was sent', 'the password secret is wrong'],
    ['what was sent, between what cannot be seen', 'tok\u200ben: se\u200bcret secret'],
  ])('holds no secret: %s', (_what, message) => {
    const said = saidBy(json(message), ['secret', '1']);
    expect(said).toBeTypeOf('string');
    expect(said).not.toMatch(/se.?cret|eyJ/);
  });
});
