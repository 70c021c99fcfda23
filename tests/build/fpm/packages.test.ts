import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePackage } from '../../../build/fpm/index.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-fpm-'));
  const app = join(folder, 'app');
  mkdirSync(join(app, 'inner'), { recursive: true });
  writeFileSync(join(app, 'door'), '#!/bin/sh\n');
  chmodSync(join(app, 'door'), 0o700);
  writeFileSync(join(app, 'inner', 'notes.txt'), 'open', { mode: 0o600 });
  symlinkSync('/opt/Door/door', join(app, 'inner', 'link'));
  writeFileSync(join(folder, 'icon.png'), 'picture', { mode: 0o777 });
  writeFileSync(join(folder, 'after.sh'), '#!/bin/sh\necho 100%\n');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function make(type: 'deb' | 'rpm', name = `door.${type}`): string {
  const target = join(folder, 'out', name);
  makePackage([
    ...['-s', 'dir', '-t', type, '--name', 'door', '--version', '1.2.3', '--architecture', 'amd64'],
    ...['--maintainer', 'The Door authors <door@door.example>', '--vendor', 'The Door authors'],
    ...['--description', 'A door\n It opens and it closes.', '--url', 'https://door.example'],
    ...['--license', 'MIT', '-d', 'libhinge1', '--package', target],
    ...['--after-install', join(folder, 'after.sh')],
    ...(type === 'rpm' ? ['--rpm-summary', 'A door'] : ['--deb-recommends', 'doormat']),
    `${join(folder, 'app')}/=/opt/Door`,
    `${join(folder, 'icon.png')}=/usr/share/icons/door.png`,
  ]);
  return target;
}

const tell = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });

describe.skipIf(!existsSync('/usr/bin/dpkg-deb'))('a .deb of the stand-in', () => {
  it('holds the files where they belong, as root would have put them', () => {
    const files = tell('dpkg-deb', '--contents', make('deb')).replaceAll(/ +/g, ' ');
    expect(files).toContain('-rwxr-xr-x root/root 10 2023-11-14 22:13 ./opt/Door/door');
    expect(files).toContain('-rw-r--r-- root/root 4 2023-11-14 22:13 ./opt/Door/inner/notes.txt');
    expect(files).toContain('./opt/Door/inner/link -> /opt/Door/door');
    expect(files).toContain('-rw-r--r-- root/root 7 2023-11-14 22:13 ./usr/share/icons/door.png');
  });

  it('says what it is and what it needs', () => {
    const control = tell('dpkg-deb', '--field', make('deb'));
    expect(control).toContain('Depends: libhinge1\nRecommends: doormat\n');
    expect(control).toContain('Description: A door\n It opens and it closes.\n');
    expect(control).toContain('Installed-Size: 3\n');
    expect(tell('dpkg-deb', '--info', make('deb'), 'postinst')).toContain('echo 100%');
  });

  it('is the same to the bit when it is made again', () => {
    const [one, other] = [make('deb', 'one.deb'), make('deb', 'other.deb')];
    expect(tell('cmp', one, other)).toBe('');
  });

  it('is not made with a compression that nobody knows', () => {
    const parameters = ['-s', 'dir', '-t', 'deb', '--deb-compression', 'lzx'];
    const rest = ['name', 'version', 'architecture', 'maintainer', 'description', 'package'];
    const all = [...parameters, ...rest.flatMap((name) => [`--${name}`, join(folder, 'x')])];
    expect(() => makePackage(all)).toThrow('"lzx" is not known');
  });
});

describe.skipIf(!existsSync('/usr/bin/rpmbuild'))('an .rpm of the stand-in', () => {
  it('holds the same files and says the same of itself', () => {
    const query = (...what: string[]) => tell('rpm', '--query', '--package', make('rpm'), ...what);
    const files = query('--queryformat', '[%{FILEMODES:perms} %{FILENAMES}\n]');
    expect(files).toContain('-rwxr-xr-x /opt/Door/door\n');
    expect(files).toContain('-rw-r--r-- /opt/Door/inner/notes.txt\n');
    expect(files).toContain('/opt/Door/inner/link\n');
    expect(files).toContain('-rw-r--r-- /usr/share/icons/door.png\n');
    const info = query('--queryformat', '%{SUMMARY}|%{VERSION}|%{ARCH}|%{LICENSE}');
    expect(info).toBe('A door|1.2.3|x86_64|MIT');
    expect(query('--requires')).toContain('libhinge1');
    expect(query('--scripts')).toContain('echo 100%');
  });
});
