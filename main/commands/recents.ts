import type { CommandKey, Outcome } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';

/** The commands used lately, which outlive the app. */
export interface Recents {
  /** Newest first. */
  readonly list: () => Promise<readonly CommandKey[]>;
  readonly used: (key: CommandKey) => Promise<void>;
}

interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

const fileName = 'commands.json';
const most = 5;

/** Keeps names of operations and accounts in the profile; never what was asked or answered. */
export function createRecents(files: Files): Recents {
  let reading: Promise<readonly CommandKey[]> | null = null;

  function list(): Promise<readonly CommandKey[]> {
    reading ??= files.read(fileName).then(readKeys);
    return reading;
  }

  return {
    list,
    async used({ accountId, name }) {
      const others = (await list()).filter(
        (one) => one.accountId !== accountId || one.name !== name,
      );
      const used = [{ accountId, name }, ...others].slice(0, most);
      reading = Promise.resolve(used);
      await files.write(fileName, { version: 1, used });
    },
  };
}

function readKeys(content: unknown): readonly CommandKey[] {
  const used = isPlainObject(content) ? content['used'] : undefined;
  if (!Array.isArray(used)) return [];
  return used.slice(0, most).flatMap((one: unknown) => {
    if (!isPlainObject(one)) return [];
    const { accountId, name } = one;
    return typeof accountId === 'string' && typeof name === 'string' ? [{ accountId, name }] : [];
  });
}
