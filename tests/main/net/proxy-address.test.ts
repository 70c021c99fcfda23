import { describe, expect, it } from 'vitest';
import { readProxyChoice, writeProxyChoice } from '../../../main/net/proxy-address.ts';

const kept = (said: string) => {
  const choice = readProxyChoice(said);
  return choice && `${choice.kind} ${writeProxyChoice(choice)}`;
};

describe('a proxy that is set by hand', () => {
  it.each([
    ['system', 'system system'],
    [' direct ', 'direct direct'],
    ['proxy.acme.com:8080', 'proxy http://proxy.acme.com:8080'],
    ['http://10.0.0.7:3128/', 'proxy http://10.0.0.7:3128'],
    ['socks5://[::1]:1080', 'proxy socks5://[::1]:1080'],
    ['https://wpad.acme.com/proxy.pac', 'script https://wpad.acme.com/proxy.pac'],
    ['http://wpad.acme.com/?site=7', 'script http://wpad.acme.com/?site=7'],
  ])('may be %j', (said, read) => expect(kept(said)).toBe(read));

  it.each([
    '',
    'http://',
    'jane:secret@proxy.acme.com:8080',
    'http://jane@proxy.acme.com',
    'file:///etc/proxy.pac',
    'data:application/x-ns-proxy-autoconfig,x',
    'a.com:80 b.com:80',
    'dir{ct',
    'http://proxy.acme.com/#x',
    'socks5://proxy.acme.com/path',
  ])('is not %j', (said) => expect(kept(said)).toBeUndefined());
});
