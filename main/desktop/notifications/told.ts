import type { Outcome } from '../../../preload/contract.ts';
import { isPlainObject } from '../../../preload/guards.ts';

/** The profile's JSON files, as far as notifications need them. */
export interface Files {
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<Outcome<void>>;
}

const fileName = 'told.json';

/** The requests that earlier sessions told of; none when the file is missing or no list of ids. */
export async function readTold(files: Files): Promise<readonly string[]> {
  const kept = await files.read(fileName);
  if (!isPlainObject(kept)) return [];
  const { requestIds } = kept;
  return Array.isArray(requestIds) ? requestIds.filter((id) => typeof id === 'string') : [];
}

/** Remembers them for the next session. */
export function writeTold(files: Files, told: readonly string[]): Promise<Outcome<void>> {
  return files.write(fileName, { version: 1, requestIds: told });
}
