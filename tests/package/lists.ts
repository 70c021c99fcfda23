import { readFileSync } from 'node:fs';

/** The paths of a list in `contents/`; `*` stands for any name within a folder. */
export function readList(name: string): string[] {
  const file = new URL(`./contents/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** What of the files is in no line of the list, and which lines no file fits. */
export function compare(
  files: readonly string[],
  list: readonly string[],
): { unexpected: string[]; missing: string[] } {
  const patterns = list.map((line) => ({ line, fits: patternOf(line) }));
  return {
    unexpected: files.filter((file) => !patterns.some(({ fits }) => fits.test(file))),
    missing: patterns.filter(({ fits }) => !files.some((file) => fits.test(file))).map(toLine),
  };
}

const toLine = ({ line }: { line: string }) => line;

function patternOf(line: string): RegExp {
  const text = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
  return new RegExp(`^${text}$`);
}
