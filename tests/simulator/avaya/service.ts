import type { FastifyInstance } from 'fastify';
import { accountsPath, restPath, webPath } from './addresses.ts';
import { documentedLimits } from './limits.ts';

/** What a client may ask before signing in: where everything is, and how often it may ask. */
export function serveService(app: FastifyInstance, origin: string): void {
  const api = `${restPath}/api`;
  app.get(`${api}/service-configurations`, () => ({
    spaces: {
      server_url: `${origin}${restPath}`,
      socketio_server_url: `${origin}${restPath}-socket`,
      marketing_url: `${origin}${webPath}`,
    },
    store: { server_url: `${origin}/store` },
    accounts: { server_url: `${origin}${accountsPath}` },
  }));
  app.get(`${api}/limit`, () => ({
    rest: {
      limit: documentedLimits.rest.most,
      interval: documentedLimits.rest.seconds,
      perCall: { limit: documentedLimits.perCall.most, interval: documentedLimits.perCall.seconds },
      invite: { limit: documentedLimits.invite.most, interval: documentedLimits.invite.seconds },
    },
  }));
  const urls = { apis: `${origin}${restPath}`, socket: `${origin}${restPath}-socket` };
  app.get(`${api}/flavor`, () => [{ flavorId: 'global', urls }]);
  app.get(`${api}/flavor/email/:email`, () => ({ useGlobal: true, flavorId: 'global' }));
}
