import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';
import { serveConnections } from './connections.ts';
import { serveLogin } from './login.ts';
import { createPod } from './pod.ts';
import { servePresence } from './presence.ts';
import { serveSession } from './session.ts';
import { serveStreams } from './streams.ts';
import { serveUsers } from './users.ts';

/** The whole pod: one line for each group of its API. */
export function serveSymphony(app: FastifyInstance, world: World): void {
  const serve = createPod(app, world);
  serveLogin(app, world);
  serveConnections(serve, world);
  servePresence(serve, world);
  serveSession(serve);
  serveStreams(serve, world);
  serveUsers(serve, world);
}
