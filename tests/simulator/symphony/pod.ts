import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { stringifyExact } from '../exact-json.ts';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { allowedOnBehalf } from './on-behalf.ts';

/** The base path of the pod on the simulator's origin. */
export const podPath = '/symphony';

/** What an operation is asked, its caller known by the session token. */
export interface PodCall {
  readonly caller: Person;
  readonly administrator: boolean;
  path(name: string): string;
  query(name: string): string | undefined;
  /** A text as a user id of the directory, or undefined when it is none. */
  uid(text: string | undefined): number | undefined;
  readonly body: unknown;
}

/** An answer: a status, and a body as a value or as ready JSON text. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
}

export type Operation = (call: PodCall) => Answer;

/** Serves one operation of the Pod API at `/pod{path}`; without a session the answer is 401. */
export type ServeOperation = (method: 'GET' | 'POST', path: string, operation: Operation) => void;

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const noContent: Answer = { status: 204 };

/** What an operation answers that has nothing to tell but that it worked. */
export const done = (message: string): Answer => ok({ format: 'TEXT', message });

/** The pod's error shape, at any status. */
export function refuse(status: number, message: string): Answer {
  return { status, body: { code: status, message } };
}

/** An operation with a body; one of another shape is answered with 400. */
export function withBody<Schema extends z.ZodType>(
  schema: Schema,
  operation: (body: z.output<Schema>, call: PodCall) => Answer,
): Operation {
  return (call) => {
    const body = schema.safeParse(call.body);
    if (body.success) return operation(body.data, call);
    const [issue] = body.error.issues;
    return refuse(400, `The body is wrong at "${issue?.path.join('.')}": ${issue?.message}.`);
  };
}

/** Serves operations to administrators alone; all others get 403 before anything is looked at. */
export function forAdministrators(serve: ServeOperation): ServeOperation {
  return (method, path, operation) =>
    serve(method, path, (call) =>
      call.administrator
        ? operation(call)
        : refuse(403, 'The caller lacks the entitlement for this operation.'),
    );
}

/** Binds operations to a server and a world. */
export function createPod(app: FastifyInstance, world: World): ServeOperation {
  return (method, path, operation) => {
    const url = `${podPath}/pod${path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.route({
      method,
      url,
      handler: (request, reply) => {
        const session = sessionOf(request, world);
        if (session === undefined) return send(reply, refuse(401, 'Invalid session'), world);
        if (session.onBehalf && !allowedOnBehalf(method, path)) {
          return send(reply, refuse(403, 'Not allowed on behalf of a user.'), world);
        }
        return send(reply, operation(callFrom(request, session.person, world)), world);
      },
    });
  };
}

/** The session of a request; a disabled user has none. */
export function sessionOf(
  request: FastifyRequest,
  world: World,
): { person: Person; onBehalf: boolean } | undefined {
  const token = request.headers['sessiontoken'];
  const session = typeof token === 'string' ? world.sessions.find(token) : undefined;
  const person = world.directory.byUid(session?.person.uid ?? -1);
  if (session === undefined || person === undefined) return undefined;
  const entry = world.log.of(request.raw);
  if (entry !== undefined) entry.account = person.email;
  return world.accounts.isDisabled(person) ? undefined : { ...session, person };
}

function callFrom(request: FastifyRequest, caller: Person, world: World): PodCall {
  return {
    caller,
    administrator: world.accounts.isAdministrator(caller),
    path: (name) => text(request.params, name) ?? '',
    query: (name) => text(request.query, name),
    uid: (digits) => (digits === undefined ? undefined : world.wireIds.read(digits)),
    body: world.wireIds.incoming(request.body),
  };
}

function text(values: unknown, name: string): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
}

function send(reply: FastifyReply, answer: Answer, { wireIds }: World): FastifyReply {
  reply.code(answer.status);
  const json = reply.type('application/json; charset=utf-8');
  if (answer.text !== undefined) return json.send(wireIds.outgoingText(answer.text));
  if (answer.body !== undefined) return json.send(stringifyExact(wireIds.outgoing(answer.body)));
  return reply.removeHeader('content-type').send();
}
