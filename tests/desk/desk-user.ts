import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A user of the machine, by name and by the numbers that the system knows them by. */
export interface DeskUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const run = promisify(execFile);

/** Makes the user, if there is one, the owner of everything in the folder. */
export async function handOver(folder: string, user: DeskUser | undefined): Promise<void> {
  if (user !== undefined) await run('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
}
