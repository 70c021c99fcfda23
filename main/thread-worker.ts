import { parentPort, workerData } from 'node:worker_threads';
import { type AnyWork, serveThread } from './thread-serve.ts';

/** The program of every thread but the first: it does the work whose name it is given. */

/** All work that may be done beside the main thread. Each is loaded by the thread that does it. */
const works: Readonly<Record<string, () => Promise<AnyWork>>> = {
  search: async () => (await import('./people/search/search-work.ts')).createSearchWork(),
  presence: async () => (await import('./presence/reading-work.ts')).createReading(),
};

async function open(): Promise<AnyWork> {
  const { work } = workerData as { readonly work: string };
  const create = works[work];
  if (!create) throw new Error(`No work is called ${work}`);
  return create();
}

if (parentPort) serveThread(parentPort, open);
