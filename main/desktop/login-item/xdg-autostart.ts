import { readFileSync, writeFileSync } from 'node:fs';
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import { autostartEntry, type Comments, readAutostartEntry } from './autostart-entry.ts';
import type { LoginItem } from './login-item.ts';

interface Autostart {
  /** `$XDG_CONFIG_HOME`, or where it stands when not set. */
  readonly configFolder: string;
  readonly desktopId: string;
  readonly name: string;
  readonly comments: Comments;
  /** What starts this very Foyer without a window. */
  readonly command: readonly string[];
}

/**
 * Electron has no login items on Linux (electron#15198): the desktop's own way is an entry in the
 * autostart folder. The file is the truth, since desktops switch it off there, too.
 */
export function xdgAutostart({ configFolder, desktopId, ...entry }: Autostart): LoginItem {
  const file = join(configFolder, 'autostart', `${desktopId}.desktop`);
  const written = () => readFile(file, 'utf8').then(readAutostartEntry, () => undefined);

  async function write(): Promise<Outcome<void>> {
    // Found out too late: the next login would start nothing (node-auto-launch#85).
    if (isPassing(entry.command[0] ?? '')) return failure('not-allowed');
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, autostartEntry(entry.name, entry.comments, entry.command));
      return success();
    } catch (error) {
      return failure('disk-refused', { file, reason: reasonOf(error) });
    }
  }

  return {
    async isOn() {
      return (await written())?.isOn ?? false;
    },
    async set(on) {
      if (on) return write();
      await rm(file, { force: true });
      return success();
    },
    async mend() {
      const now = await written();
      const [program] = now?.command ?? [];
      if (!now?.isOn || program === undefined || (await exists(program))) return;
      await write();
    },
    moved(program) {
      const [was = '', ...rest] = entry.command;
      try {
        const now = readAutostartEntry(readFileSync(file, 'utf8'));
        if (!now?.isOn || now.command[0] !== was) return;
        writeFileSync(file, autostartEntry(entry.name, entry.comments, [program, ...rest]));
      } catch {
        // There is none; or it cannot be written, and the next start by hand mends it.
      }
    },
  };
}

/** An AppImage runs from a mount that is gone with it. */
function isPassing(program: string): boolean {
  return /\/\.mount_[^/]+\//.test(program);
}

async function exists(program: string): Promise<boolean> {
  if (isPassing(program)) return false;
  // A program without a path is found by the desktop, which knows better than we.
  return (
    !program.includes('/') ||
    access(program).then(
      () => true,
      () => false,
    )
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
