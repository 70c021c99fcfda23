import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import type { World } from '../world.ts';
import { confirmPath, signInPath } from './addresses.ts';
import { type AvayaCredentials, avayaCredentials } from './credentials.ts';
import { consentPage, page, signInPage } from './pages.ts';

const formSchema = z.object({
  username: z.string().optional(),
  password: z.string().optional(),
  choice: z.string().optional(),
});

const cancelled = { error: 'access_denied', error_description: 'The user denied the request' };

/** The pages between the authorization request and its answer: who are you, and may it? */
export function serveSignIn(app: FastifyInstance, world: World, provider: Provider): void {
  const credentials = avayaCredentials(world);
  const hint = `A simulation: sign in as ${credentials.username} with the password ${credentials.password}.`;

  app.get(`${signInPath}:uid`, (request, reply) =>
    during(request, reply, provider, async () => html(reply, signInPage('', undefined, hint))),
  );

  app.post(`${signInPath}:uid`, (request, reply) =>
    during(request, reply, provider, async () => {
      const form = formSchema.parse(request.body ?? {});
      if (form.choice === 'cancel') return finish(request, reply, provider, cancelled);
      if (!isMe(form, credentials)) {
        const problem = 'That address and password do not belong together.';
        return html(reply.code(401), signInPage(form.username ?? '', problem, hint));
      }
      return finish(request, reply, provider, { login: { accountId: credentials.username } });
    }),
  );

  app.get(`${confirmPath}:uid`, (request, reply) =>
    during(request, reply, provider, async ({ params, session }) =>
      html(reply, consentPage(String(params['client_id']), session?.accountId ?? '')),
    ),
  );

  app.post(`${confirmPath}:uid`, (request, reply) =>
    during(request, reply, provider, async ({ params, session }) => {
      const form = formSchema.parse(request.body ?? {});
      if (form.choice !== 'accept') return finish(request, reply, provider, cancelled);
      const grant = new provider.Grant({
        accountId: session?.accountId ?? '',
        clientId: String(params['client_id']),
      });
      grant.addOIDCScope(String(params['scope'] ?? ''));
      return finish(request, reply, provider, { consent: { grantId: await grant.save() } });
    }),
  );
}

function isMe(form: z.infer<typeof formSchema>, credentials: AvayaCredentials): boolean {
  return (
    form.username?.trim().toLowerCase() === credentials.username &&
    form.password === credentials.password
  );
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** Runs a step of a sign-in that is under way; one that is over gets a page that says so. */
async function during(
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
  step: (interaction: Interaction) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const interaction = await provider
    .interactionDetails(request.raw, reply.raw)
    .catch(() => undefined);
  if (interaction !== undefined) return step(interaction);
  const text = '<h1>This sign-in is over</h1><p>Go back to the application and start again.</p>';
  return html(reply.code(400), page('This sign-in is over', text));
}

async function finish(
  request: FastifyRequest,
  reply: FastifyReply,
  provider: Provider,
  result: Parameters<Provider['interactionResult']>[2],
): Promise<FastifyReply> {
  const returnTo = await provider.interactionResult(request.raw, reply.raw, result, {
    mergeWithLastSubmission: false,
  });
  return reply.redirect(returnTo, 303);
}

function html(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text);
}
