import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../../../main/launch/addresses.ts';
import {
  isMailAddress,
  isMailbox,
  mailAddressOf,
} from '../../../../main/launch/mail/mail-address.ts';

const mail = {
  to: ['jane@a.example', 'joe@b.example'],
  subject: 'Tea & cake',
  text: 'Come.\nNow!',
};

describe('the address that opens a mail', () => {
  it('names recipients, subject and text', () => {
    const address = mailAddressOf(mail);
    expect(address).toBe(
      'mailto:jane@a.example,joe@b.example?subject=Tea%20%26%20cake&body=Come.%0D%0ANow%21',
    );
    const read = new URL(address ?? '');
    expect(read.searchParams.get('subject')).toBe('Tea & cake');
    expect(read.searchParams.get('body')).toBe('Come.\r\nNow!');
  });

  it.each([
    ['another recipient in the subject', { ...mail, subject: 'a&bcc=spy@evil.example' }],
    ['a header in the subject', { ...mail, subject: 'a\r\nBcc: spy@evil.example' }],
    ['a file in the text', { ...mail, text: 'a&attach=/etc/passwd' }],
    ['another question', { ...mail, to: ['a?bcc=spy@evil.example'] }],
    ['a command in the subject', { ...mail, subject: "'; $(reboot) `reboot`" }],
    ['half a letter', { ...mail, subject: 'a\ud800b' }],
  ])('keeps %s a text', (_what, hostile) => {
    const address = mailAddressOf(hostile) ?? '';
    expect(isMailAddress(address)).toBe(true);
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(address).not.toMatch(/['`$()\s]|%0[AD].*&body/);
  });

  it('leaves out recipients that are none', () => {
    const to = ['jane@a.example', 'a@b@c', 'a b@c', 'nobody', '"a,b"@c', 'x@y,z@w'];
    expect(mailAddressOf({ ...mail, to })).toMatch(/^mailto:jane@a\.example\?/);
    expect(to.filter(isMailbox)).toEqual(['jane@a.example']);
  });

  it('is none when it is longer than systems hand on', () => {
    const empty = mailAddressOf({ ...mail, text: 'x' })?.length ?? 0;
    const fits = 'x'.repeat(2_000 - empty + 1);
    expect(mailAddressOf({ ...mail, text: fits })).toHaveLength(2_000);
    expect(mailAddressOf({ ...mail, text: `${fits}x` })).toBeNull();
  });
});

describe('what may be opened', () => {
  it.each(['mailto:jane@a.example?subject=a&body=b', 'mailto:?subject=a'])(
    'is a mail: %s',
    (address) => expect(mayOpen(address, [])).toBe(true),
  );

  it.each([
    'mailto:jane@a.example',
    'mailto:jane@a.example?subject=a&attach=/etc/passwd',
    'mailto:jane@a.example?subject=a&bcc=b@c.example',
    'mailto:jane@a.example?subject=a%0D%0ABcc:b',
    'mailto:jane@a.example?subject=a%0aBcc',
    'mailto:jane@a.example?subject=a b',
    "mailto:jane@a.example?subject='a'",
    'MAILTO:jane@a.example?subject=a',
    `mailto:jane@a.example?subject=${'a'.repeat(2_000)}`,
  ])('is not %s', (address) => expect(mayOpen(address, [])).toBe(false));
});
