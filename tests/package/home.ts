import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { handOver } from '../desk/desk-user.ts';
import type { Desk, DeskUser } from '../desk/index.ts';
import { tell } from './machine.ts';
import { packageFile, versions } from './packages.ts';

/** Unpacks the archive into the person's home, as a person does; gives back the program. */
export async function unpackHome(desk: Desk, user: DeskUser | undefined): Promise<string> {
  const folder = join(desk.env['HOME'] ?? '', 'apps');
  await mkdir(folder);
  await tell('tar', '-xzf', packageFile('old', '.tar.gz'), '-C', folder);
  await handOver(desk.folder, user);
  return join(folder, `foyer-${versions.old}`, 'foyer');
}
