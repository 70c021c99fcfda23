import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tell } from './machine.ts';
import { packageFile } from './packages.ts';

/** What lintian says of a loosely packed .deb, and why it may. */
const explained = new Map([
  ['uses-no-compression-for-control-tarball', 'only --quick packs so'],
  ['uses-no-compression-for-data-tarball', 'only --quick packs so'],
]);

let root: string;
test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'foyer-package-'));
  await tell('dpkg-deb', '--extract', packageFile('old', '.deb'), root);
});
test.afterAll(() => rm(root, { recursive: true, force: true }));

test('the desktop understands the entry, the store its description, man its page', async () => {
  const share = join(root, 'usr', 'share');
  const id = 'io.github.foyer_app.Foyer';
  await tell('desktop-file-validate', join(share, 'applications', `${id}.desktop`));
  await tell('appstreamcli', 'validate', '--no-net', join(share, 'metainfo', `${id}.metainfo.xml`));
  const page = await tell('sh', '-c', `zcat '${share}/man/man1/foyer.1.gz'`);
  for (const option of ['toggle', 'requests', 'chat', 'hidden', 'help', 'version'])
    expect(page).toContain(`\\-\\-${option}`);
});

test('lintian finds nothing that is not explained', async () => {
  const said = await tell('lintian', '--allow-root', packageFile('old', '.deb')).catch(
    ({ stdout }: { stdout: string }) => stdout,
  );
  const tags = [...said.matchAll(/^[EW]: foyer: (\S+)/gm)].map(([, tag = '']) => tag);
  expect(tags.filter((tag) => !explained.has(tag))).toEqual([]);
});

test('every library that a program in it wants comes with it or with what it depends on', async () => {
  const folder = join(root, 'opt', 'Foyer');
  const own = new Set(await readdir(folder));
  const programs = [...own].filter((name) => /^(foyer|chrome_crashpad_handler|lib.*)$/.test(name));
  const native = 'resources/app.asar.unpacked/node_modules/keytar/prebuilds/linux-x64/keytar.node';
  const wanted = await Promise.all(
    [...programs, native].map((name) => tell('readelf', '--dynamic', '--wide', join(folder, name))),
  );
  const libraries = new Set(
    wanted.flatMap((text) =>
      [...text.matchAll(/\(NEEDED\).*\[(.+)\]/g)].map(([, name = '']) => name),
    ),
  );
  const needed = await neededPackages();
  const homeless: string[] = [];
  for (const library of [...libraries].filter((name) => !own.has(name))) {
    const owners = await ownersOf(library);
    if (!owners.some((name) => needed.has(name))) homeless.push(`${library} (${owners})`);
  }
  expect(homeless).toEqual([]);
});

/** Every package that comes along with the .deb. */
async function neededPackages(): Promise<ReadonlySet<string>> {
  const field = await tell('dpkg-deb', '--field', packageFile('old', '.deb'), 'Depends');
  const direct = field.split(/[,|]/).map((name) => name.replace(/\(.*\)/, '').trim());
  const known = await Promise.all(
    direct.map((name) =>
      tell('apt-cache', 'show', '--no-all-versions', name).then(
        () => [name],
        () => [],
      ),
    ),
  );
  const only = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'];
  const switches = only.map((kind) => `--no-${kind}`);
  const all = await tell('apt-cache', 'depends', '--recurse', ...switches, ...known.flat());
  return new Set(all.split('\n').filter((line) => /^[a-z0-9]/.test(line)));
}

/** The installed packages that brought the library. */
async function ownersOf(library: string): Promise<string[]> {
  const found = await tell('dpkg-query', '--search', `*/${library}`).catch(() => '');
  return found.split('\n').map((line) => line.replace(/:.*/, ''));
}
