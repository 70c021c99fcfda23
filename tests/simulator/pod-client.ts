import type { Simulator, SymphonyCredentials } from './index.ts';

export interface PodAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks the pod: GET without a body, POST with one; `null` posts none. */
export type AskPod = (path: string, body?: unknown) => Promise<PodAnswer>;

/** Asks with one session of somebody, opened now. Bodies that are texts are sent as they are. */
export function podClient({ endpoints }: Simulator, who: SymphonyCredentials): AskPod {
  const sessionToken = who.mintSessionToken();
  return async (path, body) => {
    const response = await fetch(`${endpoints.symphony.podUrl}/pod${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        sessionToken,
        ...(body === undefined || body === null ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined || body === null
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
}
