import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../desk/desk-user.ts';
import type { Desk, DeskUser } from '../desk/index.ts';
import { tell } from './machine.ts';
import { packageFile, versions } from './packages.ts';

/**
 * Lays the files of the .rpm out below the person's home, as rpm itself would below `/`; gives back
 * the program. Nothing of this machine, whose packages are others, is asked or changed.
 */
export async function layOutRpm(desk: Desk, user: DeskUser | undefined): Promise<string> {
  const root = join(desk.env['HOME'] ?? '', 'rpm');
  await mkdir(root);
  const unpack = 'rpm2cpio "$1" | cpio --extract --make-directories --quiet --directory "$2"';
  await tell('sh', '-c', unpack, 'sh', packageFile('old', '.rpm'), root);
  await handOver(desk.folder, user);
  return join(root, 'opt', 'Foyer', 'foyer');
}

/** Unpacks the archive into the person's home, as a person does; gives back the program. */
export async function unpackHome(desk: Desk, user: DeskUser | undefined): Promise<string> {
  const folder = join(desk.env['HOME'] ?? '', 'apps');
  await mkdir(folder);
  await tell('tar', '-xzf', packageFile('old', '.tar.gz'), '-C', folder);
  await handOver(desk.folder, user);
  return join(folder, `foyer-${versions.old}`, 'foyer');
}
