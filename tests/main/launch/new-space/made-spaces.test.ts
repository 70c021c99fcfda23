import { describe, expect, it } from 'vitest';
import { createMadeSpaces } from '../../../../main/launch/new-space/made-spaces.ts';
import type { Made } from '../../../../main/launch/new-space/round.ts';
import { failure, type Outcome, success } from '../../../../preload/contract.ts';

const text = 'Come.\nhttps://spaces.example/spaces/invites/1/join';
const html = '<p>Come.</p>';

function made(more: { to?: readonly string[]; text?: string; outlook?: string } = {}): Made {
  const mail = { to: ['jane@a.example'], subject: 'Invitation: Tea', text, ...more };
  return {
    space: {
      accountId: 'spaces',
      spaceId: 'tea',
      title: 'Tea',
      link: 'https://spaces.example/tea',
      invited: [],
      failed: [],
      mail,
    },
    mail,
    outlook: more.outlook ?? '',
  };
}

function desk(one: Made | null, mailProgram: Outcome<void> = success()) {
  const opened: URL[] = [];
  const copied: (readonly [string, string])[] = [];
  const spaces = createMadeSpaces({
    async openMail(address) {
      opened.push(new URL(address));
      return mailProgram;
    },
    copy: (words, formatted = '') => void copied.push([words, formatted]),
  });
  if (one) spaces.keep(one);
  return { spaces, opened, copied, mail: spaces.sendMail };
}

const tea = { spaceId: 'tea' };

describe('the mail of a new space', () => {
  it('is opened in the mail program, with all that it needs', async () => {
    const { mail, opened, copied } = desk(made());
    expect(await mail(tea)).toEqual(success('opened'));
    expect(opened[0]?.pathname).toBe('jane@a.example');
    expect(opened[0]?.searchParams.get('body')).toBe(text.replace('\n', '\r\n'));
    expect(copied).toEqual([]);
  });

  it('is copied where it is too long to be handed over', async () => {
    const long = 'x'.repeat(2_000);
    const { mail, opened, copied } = desk(made({ text: long }));
    expect(await mail(tea)).toEqual(success('copied'));
    expect(opened[0]?.href).toBe('mailto:jane@a.example?subject=Invitation%3A%20Tea');
    expect(copied).toEqual([[long, '']]);
  });

  it('is copied with whom it is for, where they are too many', async () => {
    const to = Array.from({ length: 150 }, (_, at) => `somebody${at}@a.example`);
    const { mail, opened, copied } = desk(made({ to }));
    expect(await mail(tea)).toEqual(success('copied'));
    expect(opened[0]?.href).toBe('mailto:?subject=Invitation%3A%20Tea');
    expect(copied).toEqual([[`${to.join(', ')}\n\n${text}`, '']]);
  });

  it('is copied as Outlook wants it, since an address carries no such text', async () => {
    const { mail, opened, copied } = desk(made({ outlook: html }));
    expect(await mail(tea)).toEqual(success('copied'));
    expect(opened[0]?.searchParams.get('body')).toBeNull();
    expect(copied).toEqual([[text, html]]);
  });

  it('is told as not opened when there is no mail program', async () => {
    const { mail } = desk(made(), failure('browser-failed'));
    expect(await mail(tea)).toEqual(failure('browser-failed'));
  });

  it('is none where Spaces sends it, or where nothing was made', async () => {
    expect(await desk({ ...made(), mail: null }).mail(tea)).toEqual(failure('not-found'));
    expect(await desk(null).mail(tea)).toEqual(failure('not-found'));
  });
});

describe('copying from a new space', () => {
  it('copies its link, or its mail', () => {
    const { spaces, copied } = desk(made({ outlook: html }));
    spaces.copyFromSpace({ ...tea, what: 'link' });
    spaces.copyFromSpace({ ...tea, what: 'mail' });
    expect(copied).toEqual([
      ['https://spaces.example/tea', ''],
      [text, html],
    ]);
  });

  it('copies nothing of a space that Foyer did not make', () => {
    const { spaces, copied } = desk(null);
    expect(spaces.copyFromSpace({ ...tea, what: 'link' })).toEqual(failure('not-found'));
    expect(copied).toEqual([]);
  });
});
