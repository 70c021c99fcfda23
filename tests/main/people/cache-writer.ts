import { createLineFiles } from '../../../main/desktop/line-files.ts';
import { createCache } from '../../../main/people/cache.ts';
import type { Known } from '../../../main/people/person.ts';

/** How many people the writer below knows. */
export const peopleWritten = 400;

export const accountWritten = 'symphony:me@home.example';

/** Everybody, as they were called the so-manieth time. */
export function everybody(generation: number): Known[] {
  return Array.from({ length: peopleWritten }, (_one, at) => ({
    accountId: accountWritten,
    system: 'symphony',
    userId: String(at),
    name: `Person ${at} of ${generation}`,
    address: `person.${at}@home.example`,
    company: 'Home',
    title: '',
  }));
}

/** Writes everybody anew again and again, and says each time when that is done, until it is killed. */
async function writeForEver(folder: string, first: number): Promise<never> {
  let latest: readonly Known[] = [];
  const cache = createCache({
    files: createLineFiles(folder),
    snapshot: () => ({ known: [latest], looked: [], heard: [] }),
    sizeOf: () => latest.length,
    clock: { after: () => () => {} },
  });
  await cache.load(async () => undefined);
  for (let generation = first; ; generation += 1) {
    latest = everybody(generation);
    cache.note({ known: latest, unknown: [] });
    await cache.flush();
    process.stdout.write(`${generation}\n`);
  }
}

const [, , command, folder, first] = process.argv;
if (command === 'write-for-ever' && folder) void writeForEver(folder, Number(first));
