import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { restPath } from './addresses.ts';
import type { Authenticate } from './authentication.ts';
import type { Party } from './party.ts';

/** What a Spaces call is asked, its caller known by the Authorization header. */
export interface SpacesCall {
  readonly caller: Party;
  /** The origin and path of the API, for links to further pages. */
  readonly base: string;
  /** Path and query as asked, below `base`. */
  readonly url: string;
  readonly body: unknown;
  path(name: string): string;
  query(name: string): string | undefined;
  header(name: string): string | undefined;
}

/** A call by somebody with an account of their own. */
export interface UserCall extends SpacesCall {
  readonly person: Person;
}

/** An answer with its status; Spaces documents no error body, `{code, message}` is what is seen. */
export interface SpacesAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type ServeSpaces = (
  method: 'GET' | 'POST',
  path: string,
  answer: (call: SpacesCall) => SpacesAnswer,
) => void;

export const ok = (body: unknown): SpacesAnswer => ({ status: 200, body });

/** An error of the Spaces API. */
export function refuse(status: number, message: string): SpacesAnswer {
  return { status, body: { code: status, message } };
}

/** Reads the body of a call; one of another shape is answered with 400. */
export function withBody<Schema extends z.ZodType>(
  schema: Schema,
  answer: (body: z.output<Schema>, call: SpacesCall) => SpacesAnswer,
): (call: SpacesCall) => SpacesAnswer {
  return (call) => {
    const body = schema.safeParse(call.body);
    if (body.success) return answer(body.data, call);
    const [issue] = body.error.issues;
    return refuse(400, `The body is wrong at "${issue?.path.join('.')}": ${issue?.message}.`);
  };
}

/** Lets in users alone: guests and applications get 403. */
export function forUsers(
  { directory }: World,
  answer: (call: UserCall) => SpacesAnswer,
): (call: SpacesCall) => SpacesAnswer {
  return (call) => {
    const person = call.caller.kind === 'user' ? directory.bySpacesId(call.caller.id) : undefined;
    return person === undefined ? refuse(403, 'Only users may.') : answer({ ...call, person });
  };
}

/** Binds calls below `/api` to a server; without valid authorization the answer is 401. */
export function createRest(
  app: FastifyInstance,
  world: World,
  authenticate: Authenticate,
): ServeSpaces {
  const { limits, log } = world;
  return (method, path, answer) => {
    app.route({
      method,
      url: `${restPath}/api${path}`,
      async handler(request, reply) {
        const caller = await authenticate(request.headers.authorization);
        if (caller === undefined) {
          const { status, body } = refuse(401, 'Invalid or expired token');
          return reply.code(status).send(body);
        }
        const entry = log.of(request.raw);
        if (entry !== undefined) entry.account = caller.username;
        const wait = limits.admit(caller.id, `${method} ${path}`);
        if (wait !== undefined) {
          const header = limits.header(wait);
          if (header !== undefined) reply.header('retry-after', header);
          return reply.code(429).send(refuse(429, 'Too many requests').body);
        }
        const { status, body } = answer(callFrom(request, caller));
        return reply.code(status).send(body);
      },
    });
  };
}

function callFrom(request: FastifyRequest, caller: Party): SpacesCall {
  return {
    caller,
    base: `http://${request.headers.host ?? ''}${restPath}`,
    url: request.url.slice(restPath.length),
    body: request.body,
    path: (name) => text(request.params, name) ?? '',
    query: (name) => text(request.query, name),
    header: (name) => text(request.headers, name),
  };
}

function text(values: unknown, name: string): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
}
