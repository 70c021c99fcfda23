import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCertificateFile, readKeyFile } from '../../../main/desktop/key-file.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file with a key', () => {
  it('is read whole, up to 64 KB', async () => {
    const longest = 'k'.repeat(64 * 1024);
    await writeFile(at('longest.pem'), longest);
    expect(await readKeyFile(at('longest.pem'))).toEqual({ ok: true, value: longest });
    await writeFile(at('longer.pem'), `${longest}k`);
    const path = at('longer.pem');
    expect(await readKeyFile(path)).toMatchObject({ problem: { code: 'key-file-invalid' } });
    const certificate = await readCertificateFile(path);
    expect(certificate).toMatchObject({ problem: { code: 'certificate-invalid' } });
  });

  it.runIf(process.platform !== 'win32')('is no pipe, device or folder', async () => {
    execFileSync('mkfifo', [at('pipe.pem')]);
    await symlink('/dev/zero', at('endless.pem'));
    for (const path of [at('pipe.pem'), at('endless.pem'), folder, at('nothing.pem')]) {
      expect(await readKeyFile(path)).toEqual({
        ok: false,
        problem: { code: 'key-file-unreadable', detail: { path } },
      });
    }
  });
});
