import { describe, expect, it } from 'vitest';
import { readInviteLink } from '../../../main/spaces/invite-link.ts';

const id = '590b2342340466e51c2fd3c1';
const told = {
  spaceName: 'Tuesday tea',
  inviterName: 'Ada Byron',
  inviterEmail: 'ada@tea.example',
};
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const link = (info: string, host = 'spaces.avayacloud.com') =>
  `https://${host}/spaces/invites/${id}/join?inviteInfo=${encodeURIComponent(info)}`;
const nothing = { spaceName: '', inviterName: '', inviterEmail: '' };

describe('an invite link', () => {
  it.each([
    'spaces.avayacloud.com',
    'spacesapis.avayacloud.com',
    'spaces.zang.io',
    'loganstaging.esna.com',
    'loganstagingapis.esna.com',
  ])('of %s tells the space and who invites', (host) => {
    expect(readInviteLink(link(base64(JSON.stringify(told)), host))).toEqual({
      inviteId: id,
      host,
      ...told,
    });
  });

  it('may be one of our own hosts, below a path', () => {
    const own = 'http://127.0.0.1:4711/spaces-web';
    const found = readInviteLink(`${own}/spaces/invites/${id}/join`, [own]);
    expect(found).toEqual({ inviteId: id, host: '127.0.0.1:4711', ...nothing });
  });

  it('is taken without its query, in either Base64, and with spaces around it', () => {
    expect(readInviteLink(`  https://spaces.zang.io/spaces/invites/${id}/join/\n`)).toMatchObject(
      nothing,
    );
    const odd = JSON.stringify({ spaceName: '\u{1f375}>>>???~~~' });
    const expected = { spaceName: '\u{1f375}>>>???~~~' };
    expect(readInviteLink(link(Buffer.from(odd).toString('base64url')))).toMatchObject(expected);
    const raw = `https://spaces.zang.io/spaces/invites/${id}/join?inviteInfo=${base64(odd)}`;
    expect(readInviteLink(raw)).toMatchObject(expected);
  });

  it.each([
    ['nothing', ''],
    ['words', 'join me'],
    ['another host', link('', 'spaces.avayacloud.com.evil.example')],
    ['a user name', `https://spaces.avayacloud.com@evil.example/spaces/invites/${id}/join`],
    ['plain http', `http://spaces.avayacloud.com/spaces/invites/${id}/join`],
    ['another port', link('', 'spaces.avayacloud.com:8443')],
    ['another path', `https://spaces.avayacloud.com/spaces/${id}`],
    ['an id with a step up', 'https://spaces.avayacloud.com/spaces/invites/..%2f..%2fx/join'],
    ['a script', ['java', `script:alert(1)//spaces/invites/${id}/join`].join('')],
    ['two lines', `https://spaces.zang.io/spaces/invites/${id}/join?\n${link('')}`],
  ])('is not %s', (_what, typed) => expect(readInviteLink(typed)).toBeUndefined());

  it.each([
    ['no Base64', '%%%%'],
    ['no JSON', base64('<b>')],
    ['a list', base64('[1]')],
    ['null', base64('null')],
    ['no texts', base64('{"spaceName":{"a":1},"inviterName":7,"inviterEmail":null}')],
    ['no UTF-8', Buffer.from([0xff, 0xfe, 0x7b]).toString('base64')],
    ['a megabyte', base64(`{"spaceName":"${'x'.repeat(1_000_000)}"}`)],
    ['a prototype', base64('{"__proto__":{"spaceName":"x"}}')],
  ])('tells nothing when its info is %s', (_what, info) => {
    expect(readInviteLink(link(info))).toEqual({
      inviteId: id,
      host: 'spaces.avayacloud.com',
      ...nothing,
    });
  });

  it('shows hostile texts harmless: one short line that turns nothing around', () => {
    const hostile = {
      spaceName: `\u202eevil\u2066\n\n<img src=x onerror=alert(1)>\u0000 ${'y'.repeat(900)}`,
      inviterName: `Z${'\u0301'.repeat(400)}`,
      inviterEmail: 'a\ud800b',
    };
    const found = readInviteLink(link(base64(JSON.stringify(hostile))));
    expect(found?.spaceName).toMatch(/^evil <img src=x onerror=alert\(1\)> y{1,120}…$/);
    expect([...(found?.spaceName ?? '')].length).toBeLessThanOrEqual(121);
    expect(found?.inviterName.length).toBeLessThan(10);
    expect(found?.inviterEmail).not.toMatch(/\p{C}/u);
  });
});
