import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import { revokePath } from './addresses.ts';
import type { TokenStore } from './token-store.ts';

const formSchema = z.object({
  client_id: z.string(),
  refresh_token: z.string(),
  grant_type: z.literal('revoke_token'),
});

/**
 * `POST /oauth2/revoke_token`: Avaya's form is not that of RFC 7009 (`refresh_token` and a
 * `grant_type`, no secret), so the library's endpoint cannot serve it.
 */
export function serveRevoke(app: FastifyInstance, provider: Provider, store: TokenStore): void {
  app.post(revokePath, async (request, reply) => {
    const form = formSchema.safeParse(request.body);
    if (!form.success) return reply.code(400).send({ error: 'invalid_request' });
    const token = await provider.RefreshToken.find(form.data.refresh_token);
    if (token !== undefined && token.clientId !== form.data.client_id) {
      return reply.code(400).send({ error: 'invalid_client' });
    }
    if (token?.grantId !== undefined) store.revokeGrant(token.grantId);
    return {};
  });
}
