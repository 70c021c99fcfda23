import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';
import { serveBarriers } from './barriers.ts';
import { serveCertificates } from './certificates.ts';
import { serveConnections } from './connections.ts';
import { serveDisclaimers } from './disclaimers.ts';
import { serveEntitlements } from './entitlements.ts';
import { serveFeatures } from './features.ts';
import { serveLogin } from './login.ts';
import { createPod } from './pod.ts';
import { serveOwnPresence, servePresence } from './presence.ts';
import { serveRoomMembership } from './room-membership.ts';
import { serveRoomSearch } from './room-search.ts';
import { serveRooms } from './rooms.ts';
import { serveSession } from './session.ts';
import { serveSessionAuth } from './session-auth.ts';
import { serveStreams } from './streams.ts';
import { serveSuppression } from './suppression.ts';
import { serveUserAccounts } from './user-accounts.ts';
import { serveUserSettings } from './user-settings.ts';
import { serveUsers } from './users.ts';

/** The whole pod: one line for each group of its API. */
export function serveSymphony(app: FastifyInstance, world: World): void {
  const serve = createPod(app, world);
  serveLogin(app, world);
  serveSessionAuth(app, world);
  serveEntitlements(serve, world);
  serveConnections(serve, world);
  serveDisclaimers(serve, world);
  serveBarriers(serve, world);
  serveSuppression(serve, world);
  servePresence(serve, world);
  if (world.settings.newer) serveOwnPresence(serve, world);
  serveRoomMembership(serve, world);
  serveCertificates(serve, world);
  serveSession(serve);
  serveStreams(serve, world);
  serveRooms(serve, world);
  serveRoomSearch(serve, world);
  serveFeatures(serve, world);
  serveUserAccounts(serve, world);
  serveUserSettings(serve, world);
  serveUsers(serve, world);
}
