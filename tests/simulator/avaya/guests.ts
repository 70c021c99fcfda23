import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { World } from '../world.ts';
import { restPath } from './addresses.ts';
import type { Party } from './party.ts';

const DAY = 86_400;

const bodySchema = z
  .object({
    displayname: z.string().optional(),
    username: z.string().optional(),
    picturefile: z.string().optional(),
  })
  .default({});

/** People without an account, who signed in with a name of their choice. */
export interface Guests {
  /** Lets a guest in and returns the token, good for a day. */
  admit(guest: { readonly displayname: string; readonly username: string }): Promise<string>;
  /** The guest whose token it is, or undefined. */
  find(token: string): Promise<Party | undefined>;
  byId(id: string): Party | undefined;
}

/** No guests yet. Tokens are signed with HS256 and a secret of this start. */
export function createGuests(seed: number): Guests {
  const secret = randomBytes(32);
  const known = new Map<string, Party>();
  return {
    byId: (id) => known.get(id),
    async admit({ displayname, username }) {
      const id = createHash('sha1')
        .update(`guest ${seed} ${known.size}`)
        .digest('hex')
        .slice(0, 24);
      known.set(id, { id, kind: 'anonymous', username, displayname, company: undefined });
      const issued = Math.floor(Date.now() / 1000);
      return new SignJWT({ anonymous_id: id, product_type: 'zangmeetings' })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer('esna.com')
        .setIssuedAt(issued)
        .setExpirationTime(issued + DAY)
        .sign(secret);
    },
    async find(token) {
      try {
        const { payload } = await jwtVerify(token, secret, { algorithms: ['HS256'] });
        return known.get(String(payload['anonymous_id']));
      } catch {
        return undefined;
      }
    },
  };
}

/** `POST /api/anonymous/auth`: anybody may, and everything in the body is optional. */
export function serveGuests(app: FastifyInstance, { guests, log }: World): void {
  app.post(`${restPath}/api/anonymous/auth`, async (request, reply) => {
    const body = bodySchema.safeParse(request.body ?? undefined);
    if (!body.success) return reply.code(400).send({ code: 400, message: 'The body is wrong.' });
    const { displayname = 'Guest', username = '' } = body.data;
    const given = { token: await guests.admit({ displayname, username }) };
    const entry = log.of(request.raw);
    if (entry !== undefined) entry.given = given;
    return given;
  });
}
