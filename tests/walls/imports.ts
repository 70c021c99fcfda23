import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

/** One import: the file it stands in, the name it takes, and where it leads. */
export interface Import {
  readonly file: string;
  /** A path from the project's root for our own files, else a package's name. */
  readonly target: string;
  /** The words between `import` and `from`. */
  readonly names: string;
}

const statement =
  /(?:import|export)\s+(?<names>[^'";]*?)\s*from\s*['"](?<from>[^'"]+)['"]|import\s*\(?\s*['"](?<bare>[^'"]+)['"]/g;

/** The imports of one source text. */
export function importsIn(file: string, source: string): readonly Import[] {
  return [...source.matchAll(statement)].map(({ groups }) => {
    const written = groups?.['from'] ?? groups?.['bare'] ?? '';
    const target = written.startsWith('.')
      ? posix.normalize(posix.join(dirname(file), written))
      : written;
    return { file, target, names: groups?.['names'] ?? '' };
  });
}

/** The imports of every TypeScript file below the folders, with paths from the root. */
export function importsBelow(root: string, folders: readonly string[]): readonly Import[] {
  return sourcesBelow(root, folders).flatMap((file) =>
    importsIn(file, readFileSync(join(root, file), 'utf8')),
  );
}

/** The paths, from the root, of every TypeScript file below the folders. */
export function sourcesBelow(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => relative(root, path));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
