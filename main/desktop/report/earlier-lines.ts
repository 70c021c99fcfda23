import { readFile } from 'node:fs/promises';

const most = 150;

/** The last lines of the log that were written before that moment, oldest first. */
export async function earlierLines(paths: readonly string[], before: number): Promise<string[]> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')));
  const lines = texts.toReversed().join('').split('\n');
  // Every line begins with its moment, in a form that is sorted by its letters.
  const moment = new Date(before).toISOString();
  return lines.filter((line) => line !== '' && line < moment).slice(-most);
}
