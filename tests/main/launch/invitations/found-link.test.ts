import { describe, expect, it } from 'vitest';
import { findInviteLink } from '../../../../main/launch/invitations/found-link.ts';

const info = Buffer.from(JSON.stringify({ spaceName: 'Tea' })).toString('base64');
const link = `https://spaces.avayacloud.com/spaces/invites/590b2342340466e51c2fd3c/join?inviteInfo=${info}`;
const found = { inviteId: '590b2342340466e51c2fd3c', spaceName: 'Tea' };
const safe = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01`;

describe('an invitation in a text', () => {
  it.each([
    ['alone', link],
    ['between words', `Jane wrote:\n  Come! ${link}\nSee you`],
    ['in brackets', `(${link})`],
    ['in angles, as mails are quoted', `Join <${link}> now`],
    ['before a full stop', `Go to ${link}.`],
    ['in HTML', `<a href="${link}">Join</a>`],
    ['behind other links', `https://a.example/b https://c.example/spaces/invites/ ${link}`],
    ['behind one of another host', `https://evil.example/spaces/invites/1/join ${link}`],
    ['wrapped by a mail program', `Join: ${safe} now`],
  ])('is found %s', (_where, text) => {
    expect(findInviteLink(text, [])).toMatchObject(found);
  });

  it('is found on the hosts of the accounts', () => {
    const own = 'http://127.0.0.1:4000/spaces-web/spaces/invites/1/join';
    expect(findInviteLink(own, [])).toBeUndefined();
    expect(findInviteLink(own, ['http://127.0.0.1:4000/x'])).toMatchObject({ inviteId: '1' });
  });

  it.each([
    ['nothing', ''],
    ['another site', 'https://evil.example/spaces/invites/1/join'],
    [
      'a host that looks like ours',
      'https://spaces.avayacloud.com.evil.example/spaces/invites/1/join',
    ],
    [
      'a user name that looks like our host',
      'https://spaces.avayacloud.com@evil.example/spaces/invites/1/join',
    ],
    ['no encryption', link.replace('https', 'http')],
    ['a path without a host', '/spaces/invites/1/join'],
    ['another page', 'https://spaces.avayacloud.com/spaces/1'],
    ['another word around it', 'javascript:/spaces/invites/1/join'],
    [
      'an encoded one that is broken',
      'https://a.example/?url=https%3A%2F%2Fspaces.avayacloud.com%2Fspaces%2Finvites%2F%E0%',
    ],
  ])('is not seen in %s', (_what, text) => {
    expect(findInviteLink(text, [])).toBeUndefined();
  });

  it.each([
    ['words', 'word '],
    ['marks of invitations', '/spaces/invites/'],
    ['encoded marks', '%2Fspaces%2Finvites%2F'],
    ['beginnings of links', 'https://'],
    ['broken links', 'https://spaces.avayacloud.com/spaces/invites/'],
    ['full stops', '.'],
    ['invitations in full stops', `https://acme.example/spaces/invites/${'.'.repeat(19_000)}x `],
  ])('takes no time to look for in two million %s', (_what, piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    const began = performance.now();
    expect(findInviteLink(text, [])).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(100);
  });

  it('is found behind two million letters', () => {
    expect(findInviteLink(`${'x '.repeat(999_000)}${link}`, [])).toMatchObject(found);
  });

  it.each([
    [
      'a megabyte',
      Buffer.from(JSON.stringify({ spaceName: 'x'.repeat(750_000) })).toString('base64'),
    ],
    ['no base64', '%%%$$$'],
    ['no JSON', Buffer.from('{spaceName').toString('base64')],
    ['another thing', Buffer.from('[1]').toString('base64')],
  ])('says nothing of its space where inviteInfo is %s, and can be followed', (_what, hostile) => {
    const began = performance.now();
    const text = `Join ${link.replace(info, hostile)} now`;
    expect(findInviteLink(text, [])).toMatchObject({ inviteId: found.inviteId, spaceName: '' });
    expect(performance.now() - began).toBeLessThan(100);
  });
});
