import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';

/** The base path of the pod on the simulator's origin. */
export const podPath = '/symphony';

/** What an operation is asked, its caller known by the session token. */
export interface PodCall {
  readonly caller: Person;
  path(name: string): string;
  query(name: string): string | undefined;
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

/** The pod's error shape, at any status. */
export function refuse(status: number, message: string): Answer {
  return { status, body: { code: status, message } };
}

/** Binds operations to a server and a world. */
export function createPod(app: FastifyInstance, world: World): ServeOperation {
  return (method, path, operation) => {
    const url = `${podPath}/pod${path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.route({
      method,
      url,
      handler: (request, reply) => {
        const caller = callerOf(request, world);
        if (caller === undefined) return send(reply, refuse(401, 'Invalid session'));
        return send(reply, operation(callFrom(request, caller)));
      },
    });
  };
}

function callerOf(request: FastifyRequest, world: World): Person | undefined {
  const token = request.headers['sessiontoken'];
  const caller = typeof token === 'string' ? world.sessions.find(token) : undefined;
  const entry = world.log.of(request.raw);
  if (entry !== undefined && caller !== undefined) entry.account = caller.email;
  return caller;
}

function callFrom(request: FastifyRequest, caller: Person): PodCall {
  return {
    caller,
    path: (name) => text(request.params, name) ?? '',
    query: (name) => text(request.query, name),
    body: request.body,
  };
}

function text(values: unknown, name: string): string | undefined {
  if (typeof values !== 'object' || values === null) return undefined;
  const value: unknown = Reflect.get(values, name);
  return typeof value === 'string' ? value : undefined;
}

function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status);
  if (answer.text !== undefined) return reply.type('application/json').send(answer.text);
  return answer.body === undefined ? reply.send() : reply.send(answer.body);
}
