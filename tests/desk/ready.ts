import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

const START_TIMEOUT_MS = 10_000;

/**
 * The first line that a program writes to `stream`: how a server says that it is ready.
 * Rejects when the program ends first or stays silent for 10 s.
 */
export function firstLine(child: ChildProcess, stream: unknown): Promise<string> {
  if (!isReadable(stream)) throw new Error(`${child.spawnfile} was started without a pipe to read`);
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string) => settle(() => reject(new Error(`${child.spawnfile} ${why}`)));
    const onExit = () => fail('ended before it was ready');
    const timer = setTimeout(() => fail('did not get ready in time'), START_TIMEOUT_MS);
    const onData = (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const end = text.indexOf('\n');
      if (end >= 0) settle(() => resolve(text.slice(0, end)));
    };
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.off('exit', onExit);
      stream.off('data', onData);
      // Keep the pipe flowing: a server that goes on talking must never block on it.
      stream.resume();
      finish();
    };
    child.once('exit', onExit);
    stream.on('data', onData);
  });
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'resume' in stream;
}
