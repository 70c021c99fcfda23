import { Worker } from 'node:worker_threads';
import type { StartThread } from './thread.ts';

interface Options {
  /** Switches for Node. */
  readonly switches?: readonly string[];
}

/** Starts threads from the bundled `thread-worker`, which may lie inside an asar archive. */
export function threadsFrom(path: string, { switches = [] }: Options = {}): StartThread {
  return (work) => {
    const worker = new Worker(path, { name: work, workerData: { work }, execArgv: [...switches] });
    // Work that is going on is no reason to keep the app from quitting.
    worker.unref();
    return {
      post: (message, handOver) => worker.postMessage(message, handOver),
      onMessage: (listener) => void worker.on('message', listener),
      onEnd(listener) {
        worker.once('error', (error) => listener(String(error)));
        worker.once('messageerror', (error) => listener(String(error)));
        worker.once('exit', (code) => listener(`ended by itself with ${code}`));
      },
      end: () => void worker.terminate(),
    };
  };
}
