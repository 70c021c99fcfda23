import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** A page that can be asked to run a function of ours. */
export interface WatchedPage {
  /** Runs a function that uses nothing around it; gives back what it, or its promise, gives. */
  readonly ask: <Reply>(question: () => Reply | Promise<Reply>) => Promise<Reply>;
}

const targets = z.array(
  z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() }),
);
const reply = z.object({
  id: z.number(),
  result: z
    .object({
      result: z.object({ value: z.unknown().optional() }),
      exceptionDetails: z.unknown().optional(),
    })
    .optional(),
});
const lookAgainMs = 20;

/** Speaks to the one page of the app whose debugger listens on `port`. */
export async function connectPage(port: string): Promise<WatchedPage> {
  const socket = new WebSocket(await pageAddress(port));
  await once(socket, 'open');
  const waiting = new Map<number, (answer: z.infer<typeof reply>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = reply.safeParse(JSON.parse(String(data)));
    if (answer.success) waiting.get(answer.data.id)?.(answer.data);
  });
  let asked = 0;
  const page: WatchedPage = {
    async ask<Reply>(question: () => Reply | Promise<Reply>) {
      asked += 1;
      const answered = new Promise<z.infer<typeof reply>>((tell) => waiting.set(asked, tell));
      const params = { expression: `(${question})()`, awaitPromise: true, returnByValue: true };
      socket.send(JSON.stringify({ id: asked, method: 'Runtime.evaluate', params }));
      const { result } = await answered;
      if (!result || result.exceptionDetails) throw new Error(`Failed in the page: ${question}`);
      // What the page gives back is what the function was typed to give.
      return result.result.value as Reply;
    },
  };
  while (!(await page.ask(isLoaded).catch(() => false))) await pause(lookAgainMs);
  return page;
}

/** Asked too early, the question is lost with the empty page that stands before the real one. */
function isLoaded(): boolean {
  return location.protocol === 'app:' && document.readyState === 'complete';
}

async function pageAddress(port: string): Promise<string> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    const page = targets
      .parse(await response.json())
      .find(({ type, url }) => type === 'page' && url.startsWith('app:'));
    if (page) return page.webSocketDebuggerUrl;
    await pause(lookAgainMs);
  }
}
