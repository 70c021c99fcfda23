import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import type { World } from '../world.ts';
import { webPath } from './addresses.ts';
import { createAuthentication } from './authentication.ts';
import { serveGuests } from './guests.ts';
import { serveInvites } from './invites.ts';
import { serveJoining } from './joining.ts';
import { servePeople } from './people.ts';
import { createRest } from './rest.ts';
import { serveRevoke } from './revoke.ts';
import { serveService } from './service.ts';
import { serveSignIn } from './sign-in.ts';
import { serveSpaceList } from './space-list.ts';
import { serveSpaces } from './spaces.ts';
import type { TokenStore } from './token-store.ts';
import { serveWeb } from './web.ts';

/** Avaya's side that is not the authorization server itself: its pages, the REST API, the web. */
export function serveAvaya(
  app: FastifyInstance,
  world: World,
  origin: string,
  { provider, store }: { provider: Provider; store: TokenStore },
): void {
  const serve = createRest(app, world, createAuthentication(world, provider));
  serveSignIn(app, world, provider);
  serveRevoke(app, provider, store);
  serveGuests(app, world);
  servePeople(serve, world);
  serveSpaces(serve, world);
  serveSpaceList(serve, world);
  serveInvites(serve, world, `${origin}${webPath}`);
  serveJoining(serve, world);
  serveService(app, origin);
  serveWeb(app, world);
}
