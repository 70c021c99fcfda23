import type { Simulator } from '../../simulator/index.ts';

/** The way to the simulator without sockets, and what may go wrong on it. */
export interface QuickNetwork {
  readonly fetch: typeof fetch;
  /** Over when no call is under way. */
  readonly rest: () => Promise<void>;
  /** How many calls were sent so far, to each system. */
  readonly sent: () => { readonly symphony: number; readonly spaces: number };
  /** The share of calls that fail from now on, each in another way. */
  readonly failing: (share: number) => void;
  /** Nothing gets through. */
  readonly cut: (isCut: boolean) => void;
}

const turnsOfRest = 4;

/** A network on which the authorization server is reached by its real address alone. */
export function quickNetwork(simulator: Simulator, random: () => number): QuickNetwork {
  const sent = { symphony: 0, spaces: 0 };
  let underWay = 0;
  let share = 0;
  let isCut = false;

  async function answer(address: string, init: RequestInit): Promise<Response> {
    if (isCut) throw new TypeError('net::ERR_INTERNET_DISCONNECTED');
    if (random() < share) return failure(random());
    if (address.includes('/accounts/')) return fetch(address, { ...init, signal: null });
    const { method = 'GET', body } = init;
    const { pathname, search } = new URL(address);
    const answered = await simulator.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: Object.fromEntries(new Headers(init.headers)),
      ...(typeof body === 'string' ? { payload: body } : {}),
    });
    const isEmpty = answered.statusCode === 204;
    return new Response(isEmpty ? null : answered.payload, {
      status: answered.statusCode,
      headers: { 'content-type': 'application/json' },
    });
  }

  return {
    async fetch(input, init = {}) {
      sent[String(input).includes('/symphony/') ? 'symphony' : 'spaces'] += 1;
      underWay += 1;
      try {
        return await answer(String(input), init);
      } finally {
        underWay -= 1;
      }
    },
    async rest() {
      for (let turns = 0; turns < turnsOfRest; turns += 1) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        if (underWay > 0) turns = 0;
      }
    },
    sent: () => ({ ...sent }),
    failing(now) {
      share = now;
    },
    cut(now) {
      isCut = now;
    },
  };
}

function failure(lot: number): Response {
  if (lot < 0.2) throw new TypeError('net::ERR_CONNECTION_RESET');
  if (lot < 0.4) return new Response('', { status: 429, headers: { 'retry-after': '30' } });
  if (lot < 0.5) return new Response('', { status: 503, headers: { 'retry-after': '86400' } });
  if (lot < 0.7) return new Response('<html>', { status: 502 });
  return new Response('{}', { status: 500 });
}
