import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesIn, writeUpdateFeed } from '../../../build/dist/papers.mjs';
import { readFeed } from '../../../main/desktop/updates/feed.ts';
import { feedAddress } from '../../../main/desktop/updates/releases.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-papers-'));
});
afterEach(() => rm(folder, { recursive: true }));

const version = '1.2.3-beta.1';
const packages = {
  linux: [
    `foyer_${version}_amd64.deb`,
    `foyer-${version}.x86_64.rpm`,
    `Foyer-${version}-x86_64.AppImage`,
  ],
  darwin: [`Foyer-${version}-universal.dmg`, `Foyer-${version}-universal.zip`],
  win32: [`Foyer-${version}-x64-setup.exe`],
} as const;

describe('the feed of a release', () => {
  it.each(Object.keys(packages) as (keyof typeof packages)[])(
    'for %s is where an installed Foyer looks, and what it understands',
    async (platform) => {
      for (const name of packages[platform]) await writeFile(join(folder, name), name);
      const release = { version, date: new Date(0), platform };
      writeUpdateFeed(folder, release, packagesIn(folder, version));
      const address = feedAddress('https://a.example/releases', platform, process.arch);
      const name = address.slice(address.lastIndexOf('/') + 1);
      expect(await readdir(folder)).toContain(name);
      const text = await readFile(join(folder, name), 'utf8');
      const net = {
        send: async () =>
          ({ ok: true, value: { status: 200, headers: new Headers(), text } }) as const,
      };
      const feed = await readFeed(net, address);
      expect(feed).toMatchObject({ ok: true, value: { version } });
      const urls = feed.ok ? feed.value.files.map(({ url }) => url) : [];
      expect(urls.toSorted()).toEqual([...packages[platform]].toSorted());
    },
  );
});
