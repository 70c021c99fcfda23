import { describe, expect, it } from 'vitest';
import { linkIn, readLink } from '../../../main/desktop/links.ts';

const invitation = 'https://spaces.avayacloud.com/spaces/invites/1/join?inviteInfo=a+b&c=d';

describe('a link of ours', () => {
  it('brings an invitation, whole', () => {
    const link = `foyer://join?link=${encodeURIComponent(invitation)}`;
    expect(readLink(link)).toEqual({ show: 'invitation', text: invitation });
    expect(readLink(link.replace('join?', 'join/?'))).toEqual({
      show: 'invitation',
      text: invitation,
    });
  });

  it('leads to a person, by their user or their address', () => {
    const userId = '5ef48c5faa4a347af91771c3';
    const person = { show: 'person', system: 'spaces', who: userId };
    expect(readLink(`foyer://direct/user/${userId}`)).toEqual(person);
    expect(readLink('foyer://person?email=jane%2Btea%40home.example')).toEqual({
      show: 'person',
      system: null,
      who: 'jane+tea@home.example',
    });
  });

  it('leads to who is knocking', () => {
    expect(readLink('foyer://request/1234567890123')).toEqual({
      show: 'request',
      userId: '1234567890123',
    });
  });

  it.each([
    'foyer:',
    'foyer://',
    'foyer://join',
    'foyer://join?link=',
    'foyer://join?link=a&link=b',
    'foyer://join?link=a&accept=true',
    'foyer://join/now?link=a',
    'foyer://user:secret@join?link=a',
    'foyer://join:80?link=a',
    'foyer://join?link=a#b',
    'foyer://direct/user/../../x',
    'foyer://direct/user/5ef48c5faa4a347af91771c3/call',
    'foyer://direct/anonymous/5ef48c5faa4a347af91771c3',
    'foyer://person?email=nobody',
    'foyer://person?email=a%20b@c',
    'foyer://request/1?accept',
    'foyer://request/me',
    'foyer://accept/1',
    'foyer://constructor',
    'foyer://__proto__',
    'https://join?link=a',
    'foyer ://join?link=a',
    `foyer://join?link=${'a'.repeat(30_000)}`,
  ])('does nothing when it is %s', (link) => {
    expect(readLink(link)).toEqual({ show: 'unknown' });
  });
});

describe('the arguments of a start', () => {
  it('hold a link wherever it stands', () => {
    const link = 'FOYER://join?link=a';
    expect(linkIn(['/foyer', '--x', '--allow-file-access-from-files', link])).toBe(link);
    expect(linkIn(['/foyer', '--toggle', '/home/foyer:x'])).toBeUndefined();
  });
});
