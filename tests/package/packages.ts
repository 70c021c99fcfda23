import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../build/paths.mjs';

/** Where build/test-package.mjs puts the packages that the tests look into. */
const folder = join(outFolder, 'package-test');

/** The two versions that the tests know. */
export const versions = { old: '0.1.0', newer: '0.2.0' } as const;

/** The folder with the packages of a version. */
export const folderOf = (which: keyof typeof versions): string => join(folder, which);

/** The one package of a version whose name ends so, as in `.deb`. */
export function packageFile(which: keyof typeof versions, ending: string): string {
  const name = readdirSync(folderOf(which)).find((entry) => entry.endsWith(ending));
  if (name === undefined) throw new Error(`No ${ending} here: run npm run test:package`);
  return join(folderOf(which), name);
}
