import type { Session } from 'electron';

/** A way out with connections of its own. */
export type Line = Pick<Session, 'fetch' | 'closeAllConnections'>;

/**
 * The fetch of Electron, made safe for writes. Chromium sends a request again by itself when a
 * connection that it had kept open breaks before the answer, a POST too: an answer would be given
 * twice, and a rotated refresh token would look stolen. A write therefore gets a connection that
 * nothing was sent on before, on a line that no other write uses meanwhile.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc
 * (`ShouldResendRequest`)
 */
export function createFetch(shared: Line['fetch'], openLine: (name: string) => Line): typeof fetch {
  const free: Line[] = [];
  let opened = 0;

  function take(): Line {
    const line = free.pop();
    if (line) return line;
    opened += 1;
    return openLine(`write-${opened}`);
  }

  async function write(address: string | Request, init: RequestInit): Promise<Response> {
    const line = take();
    const giveBack = () => void line.closeAllConnections().then(() => free.push(line));
    try {
      return readThen(await line.fetch(address, init), giveBack);
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  return (input, init = {}) => {
    const address = input instanceof URL ? input.href : input;
    return (init.method ?? 'GET') === 'GET' ? shared(address, init) : write(address, init);
  };
}

/** The same response; `then` is called once, when its body was read, failed or was given up. */
function readThen(response: Response, then: () => void): Response {
  let isOver = false;
  const over = () => {
    if (!isOver) then();
    isOver = true;
  };
  if (!response.body) {
    over();
    return response;
  }
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      over();
    },
    async cancel(reason) {
      await reader.cancel(reason);
      over();
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}
