import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { projectFolder } from '../../build/paths.mjs';
import { filesInArchive } from './asar.ts';
import { compare, readList } from './lists.ts';
import { tell } from './machine.ts';
import { folderOf, packageFile, versions } from './packages.ts';

const asExpected = { unexpected: [], missing: [] };
const installed = [
  ...readList('application').map((path) => `/opt/Foyer/${path}`),
  ...readList('installed'),
];
const application = () => join(folderOf('old'), 'linux-unpacked');
const archive = () => join(application(), 'resources', 'app.asar');

/** The files in what a tool lists, without folders and without a dot before them. */
const filesOf = (listing: string) =>
  listing
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith('/'))
    .map((line) => line.replace(/^\.\//, '/'));

test('the .deb holds what is needed and nothing else', async () => {
  const tar = `dpkg-deb --fsys-tarfile '${packageFile('old', '.deb')}' | tar -t`;
  const files = filesOf(await tell('sh', '-c', tar));
  expect(compare(files, [...installed, ...readList('deb')])).toEqual(asExpected);
});

test('so does the .rpm', async () => {
  const query = ['--query', '--package', packageFile('old', '.rpm'), '--queryformat'];
  const listing = await tell('rpm', ...query, '[%{FILEMODES:perms} %{FILENAMES}\n]');
  const files = listing
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('d'))
    .map((line) => line.replace(/^\S+ /, ''));
  expect(compare(files, [...installed, ...readList('rpm')])).toEqual(asExpected);
});

test('so does the .tar.gz, in one folder', async () => {
  const files = filesOf(await tell('tar', '-tzf', packageFile('old', '.tar.gz')));
  const list = readList('application').map((path) => `foyer-${versions.old}/${path}`);
  expect(compare(files, list)).toEqual(asExpected);
});

test('the archive of the application holds its bundles and nothing of who built it', () => {
  expect(compare(filesInArchive(archive()), readList('archive'))).toEqual(asExpected);
  expect(statSync(archive()).size).toBeLessThanOrEqual(1_500_000);
  expect(readFileSync(archive()).includes(projectFolder)).toBe(false);
});

test('every fuse of the binary is stated, and set so', async () => {
  const stated: Partial<Record<FuseV1Options, boolean>> = {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  };
  const wire = await getCurrentFuseWire(join(application(), 'foyer'));
  const found = Object.entries(wire).filter(([name]) => /^\d+$/.test(name));
  expect(found.length).toBeGreaterThanOrEqual(8);
  for (const [fuse, state] of found) {
    const wanted = stated[Number(fuse) as FuseV1Options];
    expect(String.fromCharCode(Number(state)), `fuse ${fuse}`).toBe(wanted ? '1' : '0');
    expect(wanted, `fuse ${fuse} is stated`).toBeDefined();
  }
});

test('what is downloaded can be checked, and says what is in it', async () => {
  const folder = folderOf('old');
  await tell('sh', '-c', `cd '${folder}' && sha256sum --check --strict SHA256SUMS`);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { components } = read('foyer.cdx.json');
  const names = components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['@github/keytar', 'preact', 'zod', 'electron']));
  const { version, files } = read('latest-linux.yml');
  expect(version).toBe(versions.old);
  expect(files).toHaveLength(2);
});
