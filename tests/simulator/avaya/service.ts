import type { FastifyInstance } from 'fastify';
import { accountsPath, restPath, webPath } from './addresses.ts';

/** `GET /api/service-configurations` and `/api/limit`: what a client may ask before signing in. */
export function serveService(app: FastifyInstance, origin: string): void {
  app.get(`${restPath}/api/service-configurations`, () => ({
    spaces: { server_url: `${origin}${restPath}`, marketing_url: `${origin}${webPath}` },
    accounts: { server_url: `${origin}${accountsPath}` },
  }));
  app.get(`${restPath}/api/limit`, () => ({
    rest: { limit: 600, interval: 300, perCall: { limit: 60, interval: 60 } },
  }));
}
