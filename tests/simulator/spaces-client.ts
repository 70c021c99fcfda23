import type { Simulator } from './index.ts';
import { readObject } from './sign-in-client.ts';

export interface SpacesReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** Asks the Spaces API: GET without a body, POST with one. */
export type AskSpaces = (
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<SpacesReply>;

/** Asks with an Authorization header; paths are below `/api`, or whole addresses. */
export function spacesClient({ endpoints }: Simulator, authorization: string): AskSpaces {
  return async (path, body, headers = {}) => {
    const url = path.startsWith('http') ? path : `${endpoints.spaces.restUrl}/api${path}`;
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: await readObject(response),
    };
  };
}

/** Signs in as a guest of that name. */
export async function guestClient(simulator: Simulator, displayname: string): Promise<AskSpaces> {
  const url = `${simulator.endpoints.spaces.restUrl}/api/anonymous/auth`;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ displayname });
  const { token } = await readObject(await fetch(url, { method: 'POST', headers, body }));
  return spacesClient(simulator, `jwt ${token}`);
}

/** The objects of a list's `data`. */
export function dataOf(body: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
  const { data } = body;
  return Array.isArray(data) ? data.map((each: object) => ({ ...each })) : [];
}
