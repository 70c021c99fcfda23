import type { IncomingMessage } from 'node:http';
import { SignJWT } from 'jose';
import type Provider from 'oidc-provider';
import { z } from 'zod';
import { spoil } from '../traffic/spoil.ts';
import type { World } from '../world.ts';

const TOKEN_PATH = '/oauth2/access_token';

/** The scope that comes back has long forms on another host: never the text that was asked for. */
const grantedScope = ['logan', 'userinfo.email', 'userinfo.profile']
  .map((name) => `https://www.onesna.com/auth/${name}`)
  .join(' ');

/**
 * Makes the certified server answer as Avaya does: no `token_type`, an `id_token` signed with HS256
 * although nobody asked for one, another scope than requested. Injected failures strike here too.
 */
export function bendTokenAnswers(provider: Provider, world: World): void {
  provider.use(async (context, next) => {
    const before = world.failures.of(context.req, false);
    if (before === undefined) await next();
    noteRequest(context.req, context['oidc'], world);
    const failure = before ?? world.failures.of(context.req, true);
    if (failure !== undefined) {
      context.respond = false;
      spoil(failure, context.res);
      return;
    }
    hideIssuer(context);
    if (context.path === TOKEN_PATH && context.status === 200) {
      context.body = await avayaAnswer(context.body, world);
      noteGiven(context.req, context.body, world);
    }
  });
}

/** The library adds RFC 9207's `iss` to what the app gets back; Avaya knows no such parameter. */
function hideIssuer({
  response,
}: {
  response: { get(name: string): string; set(name: string, value: string): void };
}): void {
  const text = response.get('location');
  const location = URL.canParse(text) ? new URL(text) : undefined;
  if (location?.searchParams.has('iss') !== true) return;
  location.searchParams.delete('iss');
  response.set('location', location.href);
}

const noted = z.object({
  body: z.unknown(),
  account: z.object({ accountId: z.string() }).optional().catch(undefined),
});

/** The library keeps what it parsed on its context; there is none where no route matched. */
function noteRequest(request: IncomingMessage, kept: unknown, world: World): void {
  const entry = world.log.of(request);
  const found = noted.safeParse(kept);
  if (entry === undefined || !found.success) return;
  const { body, account } = found.data;
  if (body !== undefined) entry.body = body;
  if (account !== undefined) entry.account = account.accountId;
}

function noteGiven(request: IncomingMessage, given: unknown, world: World): void {
  const entry = world.log.of(request);
  if (entry !== undefined) entry.given = given;
}

async function avayaAnswer(answer: unknown, { directory, settings }: World): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null) return answer;
  const { token_type: _, ...rest } = { token_type: undefined, ...answer };
  const idToken = await new SignJWT({ email: directory.me.email, id_token_version: '1.0' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer('esna.com')
    .setSubject(directory.me.accountId)
    .setAudience('foyer')
    .setIssuedAt()
    .setExpirationTime(`${settings.accessTokenSeconds}s`)
    .sign(new TextEncoder().encode('a secret that no client is ever told'));
  return { ...rest, scope: grantedScope, id_token: idToken };
}
