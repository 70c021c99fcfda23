import { describe, expect, it } from 'vitest';
import { isSafeAddress } from '../../../main/net/address.ts';

describe('an address that may get a session', () => {
  it.each([
    'https://acme.symphony.com',
    'https://acme.symphony.com:8443/pod',
    'http://127.0.0.1:4711/symphony',
    'http://localhost:4711',
    'http://[::1]:4711',
  ])('is %s', (address) => expect(isSafeAddress(address)).toBe(true));

  it.each([
    '',
    'acme.symphony.com',
    'http://acme.symphony.com',
    'http://127.0.0.1.acme.example',
    'http://localhost.acme.example',
    'http://192.168.0.7',
    'https://name:password@acme.symphony.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    ['java', 'script:alert(1)'].join(''),
  ])('is not %j', (address) => expect(isSafeAddress(address)).toBe(false));
});
