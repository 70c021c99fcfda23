import formbody from '@fastify/formbody';
import Fastify, { type FastifyInstance } from 'fastify';
import { parseExact, showable } from './exact-json.ts';
import { spoil } from './traffic/spoil.ts';
import type { World } from './world.ts';

/** An avatar of 2 MB in Base64 fits. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The web application that both systems' routes hang on, with the errors both of them answer. */
export async function createApplication(world: World): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: MOST_BYTES,
    routerOptions: { maxParamLength: 1000 },
  });
  await app.register(formbody);
  readAnyBodyAsJson(app);
  spoilWhatShallFail(app, world);
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ code: 404, message: 'Not found' }));
  app.setErrorHandler((error, _, reply) => {
    const code = statusOf(error);
    const message = error instanceof Error ? error.message : 'Internal error';
    return reply.code(code).send({ code, message });
  });
  return app;
}

/** 1.40 does not say what accept and reject consume: any content type is read as JSON. */
function readAnyBodyAsJson(app: FastifyInstance): void {
  const read = (
    _: unknown,
    body: string | Buffer,
    done: (e: Error | null, v?: unknown) => void,
  ) => {
    const text = body.toString();
    try {
      done(null, text === '' ? undefined : parseExact(text));
    } catch {
      done(Object.assign(new Error('The body is not JSON'), { statusCode: 400 }));
    }
  };
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(['application/json', '*'], { parseAs: 'string' }, read);
}

function spoilWhatShallFail(app: FastifyInstance, world: World): void {
  app.addHook('preHandler', async (request, reply) => {
    const entry = world.log.of(request.raw);
    if (entry !== undefined && request.body !== undefined) entry.body = showable(request.body);
    const failure = world.failures.of(request.raw, false);
    if (failure === undefined) return;
    reply.hijack();
    spoil(failure, reply.raw);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const failure = world.failures.of(request.raw, true);
    if (failure === undefined) return payload;
    spoil(failure, reply.raw);
    // The true answer must never follow the false one.
    return new Promise<never>(() => {});
  });
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  const status: unknown = Reflect.get(error, 'statusCode');
  return typeof status === 'number' && status >= 400 ? status : 500;
}
