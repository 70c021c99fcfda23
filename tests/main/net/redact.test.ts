import { describe, expect, it } from 'vitest';
import { maskAddresses, redact } from '../../../main/net/redact.ts';

describe('a line of the log', () => {
  it.each([
    ['a bearer token', 'authorization: bearer f746696f5de4528a128ae2f274eea253e8a7943a'],
    ['a session token', `sessionToken ${'Ab1-'.repeat(20)}`],
    ['a JWT', 'got eyJhbGciOiJSUzUxMiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl'],
    ['a callback with its code', 'GET /callback?code=4711secret&state=abcdef'],
    ['a key', '-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----'],
  ])('does not show %s', (_what, line) => {
    const written = redact(line);
    for (const secret of ['f746696f', 'Ab1-Ab1', 'eyJ', '4711', 'abcdef', 'MIIabc']) {
      expect(written).not.toContain(secret);
    }
  });

  it.each([
    ['jane.miller@acme.example knocked', 'j…@acme.example knocked'],
    ['Zoë+x@mail.acme.example,bob@b.example', 'Z…@mail.acme.example,b…@b.example'],
    ['GET /users?email=jane.miller%40acme.example', 'GET /users?email=j…%40acme.example'],
    ['<ö.müller@bücher.example>', '<ö…@bücher.example>'],
    ['x@localhost', 'x@localhost'],
  ])('tells no whole address: %s', (line, told) => {
    expect(maskAddresses(line)).toBe(told);
  });

  it('keeps what helps', () => {
    const line = 'GET v1/connection/list answered status=503 ms=120 trace=a1B2c3';
    expect(redact(line)).toBe(line);
  });
});
