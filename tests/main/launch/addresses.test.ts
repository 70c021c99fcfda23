import { describe, expect, it } from 'vitest';
import {
  directSpaceAddress,
  mayOpen,
  symphonyChatAddress,
  symphonyUserAddress,
} from '../../../main/launch/addresses.ts';

const web = 'https://spaces.avayacloud.com';
const topic = '5f0c28dbbb96c858ebb34c21';

describe('addresses', () => {
  it('of direct spaces stand below the web client', () => {
    expect(directSpaceAddress(web, topic)).toBe(`${web}/spaces/${topic}`);
    expect(directSpaceAddress('http://127.0.0.1:8080/web/', topic)).toBe(
      `http://127.0.0.1:8080/web/spaces/${topic}`,
    );
  });

  it.each(['', '../../evil', `${topic}/x`, `${topic}?a=b`, `${topic}\n`, 'javascript:alert(1)'])(
    'are not made of an id that is none: %j',
    (id) => {
      expect(directSpaceAddress(web, id)).toBeNull();
      expect(symphonyChatAddress(id)).toBeNull();
      expect(symphonyUserAddress(id)).toBeNull();
    },
  );

  it('of chats name the user', () => {
    expect(symphonyChatAddress('71811853189751')).toBe('symphony://?startChat=71811853189751');
    expect(symphonyUserAddress('71811853189751')).toBe('symphony://?userId=71811853189751');
  });
});

describe('what may be opened', () => {
  it.each([
    `${web}/spaces/${topic}`,
    `${web}/`,
    'symphony://?startChat=71811853189751',
    'http://127.0.0.1:8080/spaces/1',
  ])('%s', (address) => {
    expect(mayOpen(address, [web, 'http://127.0.0.1:8080/web'])).toBe(true);
  });

  it.each([
    'https://evil.example/',
    'https://spaces.avayacloud.com.evil.example/',
    'https://spaces.avayacloud.com@evil.example/',
    'https://user:word@spaces.avayacloud.com/',
    'https://spaces.avayacloud.com:8443/',
    'http://spaces.avayacloud.com/',
    'http://10.0.0.1/',
    'http://127.0.0.1:9999/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'symphony://evil.example/?startChat=1',
    'symphony://?startChat=<script>',
    'symphony-evil://?startChat=1',
    'ms-msdt:/id',
    'smb://server/share',
    'not an address',
    '',
  ])('not %s', (address) => {
    expect(mayOpen(address, [web, 'http://10.0.0.1', 'http://127.0.0.1:8080'])).toBe(false);
  });
});
