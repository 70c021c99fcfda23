import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../../../main/desktop/updates/feed.ts';
import { type FeedDesk, feedText, openFeedDesk, quickNet } from './feed-desk.ts';

let desk: FeedDesk;
beforeEach(async () => {
  desk = await openFeedDesk();
});
afterEach(() => desk.close());

const read = () => readFeed(quickNet(), `${desk.releases}/latest-linux.yml`);
const good = JSON.parse(feedText('1.2.3', 'Foyer-1.2.3-x86_64.AppImage'));
const withFile = (change: object) =>
  JSON.stringify({ ...good, files: [{ ...good.files[0], ...change }] });

describe('the feed of the newest version', () => {
  it('tells it, and which files it has', async () => {
    desk.answer = {
      body: feedText('1.2.3', 'Foyer-1.2.3-x86_64.AppImage', 'foyer_1.2.3_amd64.deb'),
    };
    expect(await read()).toMatchObject({
      ok: true,
      value: { version: '1.2.3', files: [{ url: 'Foyer-1.2.3-x86_64.AppImage' }, { size: 3 }] },
    });
    expect(desk.asked()).toEqual(['/releases/latest-linux.yml']);
  });

  it.each([
    ['a page', '<!doctype html><title>Sign in to the network</title>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['YAML of somebody else', 'version: 1.2.3\npath: x'],
    ['a version that is none', JSON.stringify({ ...good, version: '../../evil' })],
    ['no files', JSON.stringify({ ...good, files: undefined })],
    ['a file somewhere else', withFile({ url: 'http://evil.example/Foyer.AppImage' })],
    ['a file above', withFile({ url: '../Foyer.AppImage' })],
    ['a file that is hidden', withFile({ url: '.bashrc' })],
    ['a file without a checksum', withFile({ sha512: undefined })],
    ['a file with a short checksum', withFile({ sha512: 'abc' })],
  ])('is refused when it is %s', async (_what, body) => {
    desk.answer = { body };
    expect(await read()).toMatchObject({
      ok: false,
      problem: { code: 'unexpected-answer', detail: { reason: 'feed' } },
    });
  });

  it('is refused when it is huge', async () => {
    desk.answer = { body: Buffer.alloc(20_000_000, ' ') };
    expect(await read()).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });

  it('is refused when it is not there, or somewhere else', async () => {
    desk.answer = { status: 404, body: feedText('1.2.3', 'a.deb') };
    expect(await read()).toMatchObject({ problem: { detail: { reason: 'status 404' } } });
    desk.answer = { status: 302, headers: { Location: 'http://127.0.0.1:9/' }, body: '' };
    expect(await read()).toMatchObject({ ok: false });
  });
});
