import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { createNet } from '../../../../main/net.ts';

/** A place of releases on loopback. */
export interface FeedDesk {
  readonly releases: string;
  /** What is answered from now on; a function makes it anew for each request. */
  answer: {
    readonly status?: number;
    readonly headers?: Record<string, string>;
    body: string | Buffer;
  };
  /** What is answered to who asks for a file of that name. */
  readonly files: Map<string, string>;
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A feed as `npm run dist` writes it. */
export function feedText(version: string, ...names: readonly string[]): string {
  const sha512 = `${'A'.repeat(86)}==`;
  const files = names.map((url) => ({ url, sha512, size: 3 }));
  return JSON.stringify({ version, files, path: names[0], sha512, releaseDate: '2026-01-01' });
}

/** Opens such a place, with an empty answer. */
export async function openFeedDesk(): Promise<FeedDesk> {
  const asked: string[] = [];
  const files = new Map<string, string>();
  const desk: { answer: FeedDesk['answer'] } = { answer: { body: '' } };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const file = files.get(basename(request.url ?? ''));
    const { status = 200, headers = {}, body } = file === undefined ? desk.answer : { body: file };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(desk, {
    releases: `http://127.0.0.1:${port}/releases`,
    files,
    asked: () => asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** The way to it, which does not wait between tries. */
export const quickNet = () =>
  createNet({ fetch, log: () => undefined, sleep: () => Promise.resolve() });
