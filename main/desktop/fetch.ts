import type { Session } from 'electron';

/** A way out with connections of its own. */
type Line = Pick<Session, 'fetch' | 'closeAllConnections'>;

/** The ways out, and how we introduce ourselves to a proxy on one of them. */
interface Ways<Way extends Line> {
  readonly shared: Way;
  readonly openLine: (name: string) => Way;
  /** True: the proxy before the address lets us through now. */
  readonly introduce: (way: Way, address: string) => Promise<boolean>;
}

/**
 * The fetch of Electron, made safe for writes. Chromium sends a request again by itself when a
 * connection that it had kept open breaks before the answer, a POST too: an answer would be given
 * twice, and a rotated refresh token would look stolen. A write therefore gets a connection that
 * nothing was sent on before, on a line that no other write uses meanwhile.
 * https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_network_transaction.cc
 * (`ShouldResendRequest`)
 */
export function createFetch<Way extends Line>({
  shared,
  openLine,
  introduce,
}: Ways<Way>): typeof fetch {
  const free: Way[] = [];
  const introductions = new Map<Way, Promise<boolean>>();
  let opened = 0;

  function take(): Way {
    const line = free.pop();
    if (line) return line;
    opened += 1;
    return openLine(`write-${opened}`);
  }

  /** Many calls that are held up at once on one way need one introduction. */
  function introduceOnce(way: Way, address: string): Promise<boolean> {
    const underway = introductions.get(way);
    if (underway) return underway;
    const introduction = introduce(way, address).finally(() => introductions.delete(way));
    introductions.set(way, introduction);
    return introduction;
  }

  /** What a proxy held back never went to the server, so that a write too may be sent again. */
  async function send(way: Way, address: string, init: RequestInit): Promise<Response> {
    const response = await way.fetch(address, init);
    if (response.status !== 407) return response;
    // A body that comes from a tunnel that was never made breaks off; nobody wants to read it.
    await response.body?.cancel().catch(() => undefined);
    const through = await introduceOnce(way, address);
    return through ? way.fetch(address, init) : new Response(null, { status: 407 });
  }

  async function write(address: string, init: RequestInit): Promise<Response> {
    const line = take();
    const giveBack = () => void line.closeAllConnections().then(() => free.push(line));
    try {
      return readThen(await send(line, address, init), giveBack);
    } catch (error) {
      giveBack();
      throw error;
    }
  }

  return (input, init = {}) => {
    const address = input instanceof Request ? input.url : String(input);
    return (init.method ?? 'GET') === 'GET' ? send(shared, address, init) : write(address, init);
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
