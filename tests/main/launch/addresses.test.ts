import { describe, expect, it } from 'vitest';
import {
  chatAddressOf,
  mayOpen,
  spaceAddress,
  symphonyChatAddress,
  symphonyStreamAddress,
  symphonyUserAddress,
  videoCallAddress,
} from '../../../main/launch/addresses.ts';

const web = 'https://spaces.avayacloud.com';
const topic = '5f0c28dbbb96c858ebb34c21';

describe('addresses', () => {
  it('of spaces stand below the web client', () => {
    expect(spaceAddress(web, topic)).toBe(`${web}/spaces/${topic}`);
    expect(spaceAddress('http://127.0.0.1:8080/web/', topic)).toBe(
      `http://127.0.0.1:8080/web/spaces/${topic}`,
    );
  });

  it.each(['', '../../evil', `${topic}/x`, `${topic}?a=b`, `${topic}\n`, 'javascript:alert(1)'])(
    'are not made of an id that is none: %j',
    (id) => {
      expect(spaceAddress(web, id)).toBeNull();
      expect(symphonyChatAddress(id)).toBeNull();
      expect(symphonyUserAddress(id)).toBeNull();
    },
  );

  it('of chats name the user', () => {
    expect(symphonyChatAddress('71811853189751')).toBe('symphony://?startChat=71811853189751');
    expect(symphonyUserAddress('71811853189751')).toBe('symphony://?userId=71811853189751');
  });

  it('of conversations hold plain base64, escaped, whatever form the pod tells', () => {
    const told = 'bBnbhkxX-_Vh-m1pEOVTdA';
    const address = 'symphony://?streamId=bBnbhkxX%2B%2FVh%2Bm1pEOVTdA%3D%3D&streamType=im';
    expect(symphonyStreamAddress(told, 'im')).toBe(address);
    expect(symphonyStreamAddress(`${told}==`, 'im')).toBe(address);
    expect(symphonyStreamAddress('bBnbhkxX+/Vh+m1pEOVTdA==', 'im')).toBe(address);
    expect(symphonyStreamAddress('abcd', 'chatroom')).toBe(
      'symphony://?streamId=abcd&streamType=chatroom',
    );
  });

  it.each(['', 'a&streamType=im', 'abcde', 'ab cd', '%41bcd', 'a'.repeat(201), 'ä'])(
    'of conversations are not made of %j',
    (id) => expect(symphonyStreamAddress(id, 'im')).toBeNull(),
  );

  it('of calls and chats name the mail address, whole and escaped', () => {
    expect(videoCallAddress(web, 'jane+x@home.example')).toBe(
      `${web}/d/call?email=jane%2Bx%40home.example`,
    );
    expect(chatAddressOf('http://127.0.0.1:8080/web', 'a&b=c@home.example')).toBe(
      'http://127.0.0.1:8080/web/d/chat?email=a%26b%3Dc%40home.example',
    );
    for (const none of ['', 'jane', 'jane@', '@home.example', 'j ane@home.example']) {
      expect([videoCallAddress(web, none), chatAddressOf(web, none)]).toEqual([null, null]);
    }
  });
});

describe('what may be opened', () => {
  it.each([
    `${web}/spaces/${topic}`,
    `${web}/`,
    'symphony://?startChat=71811853189751',
    'symphony://?userId=71811853189751',
    'symphony://?streamId=bBnbhkxX%2B%2FVh%3D%3D&streamType=im',
    'symphony://?streamId=abcd&streamType=chatroom',
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
    'symphony://?startChat=1&skey=2',
    'symphony://?startChat=%31',
    'symphony://?skey=stolen',
    'symphony://?streamId=ab%0Acd&streamType=im',
    'symphony://?streamId=abcd&streamType=im&x=1',
    'symphony://?streamId=abcd&streamType=other',
    'symphony://?streamId=&streamType=im',
    `symphony://?streamId=${'a'.repeat(2_100)}&streamType=im`,
    'symphony-evil://?startChat=1',
    'ms-msdt:/id',
    'smb://server/share',
    'not an address',
    '',
  ])('not %s', (address) => {
    expect(mayOpen(address, [web, 'http://10.0.0.1', 'http://127.0.0.1:8080'])).toBe(false);
  });
});
