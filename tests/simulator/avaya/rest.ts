import type { FastifyInstance, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { restPath } from './addresses.ts';

/** What a Spaces call is asked, its caller known by the access token. */
export interface SpacesCall {
  readonly caller: Person;
  /** The origin and path of the API, for links to further pages. */
  readonly base: string;
  /** Path and query as asked, below `base`. */
  readonly url: string;
  path(name: string): string;
  query(name: string): string | undefined;
}

/** An answer with its status; Spaces documents no error body, `{code, message}` is what is seen. */
export interface SpacesAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type ServeSpaces = (path: string, answer: (call: SpacesCall) => SpacesAnswer) => void;

export const ok = (body: unknown): SpacesAnswer => ({ status: 200, body });

/** An error of the Spaces API. */
export function refuse(status: number, message: string): SpacesAnswer {
  return { status, body: { code: status, message } };
}

/** Binds GET calls below `/api` to a server; without a valid bearer token the answer is 401. */
export function createRest(app: FastifyInstance, world: World, provider: Provider): ServeSpaces {
  return (path, answer) => {
    app.get(`${restPath}/api${path}`, async (request, reply) => {
      const caller = await callerOf(request, world, provider);
      const { status, body } =
        caller === undefined
          ? refuse(401, 'Invalid or expired token')
          : answer(callFrom(request, caller));
      return reply.code(status).send(body);
    });
  };
}

async function callerOf(
  request: FastifyRequest,
  world: World,
  provider: Provider,
): Promise<Person | undefined> {
  const token = /^bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const found = token === undefined ? undefined : await provider.AccessToken.find(token);
  const caller = found === undefined ? undefined : world.directory.byEmail(found.accountId);
  const entry = world.log.of(request.raw);
  if (entry !== undefined && caller !== undefined) entry.account = caller.email;
  return caller;
}

function callFrom(request: FastifyRequest, caller: Person): SpacesCall {
  return {
    caller,
    base: `http://${request.headers.host ?? ''}${restPath}`,
    url: request.url.slice(restPath.length),
    path: (name) => text(request.params, name) ?? '',
    query: (name) => text(request.query, name),
  };
}

function text(values: unknown, name: string): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
}
