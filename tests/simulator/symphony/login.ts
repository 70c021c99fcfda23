import type { FastifyInstance } from 'fastify';
import { decodeJwt, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { podPath, refuse } from './pod.ts';

const LONGEST_LIFE = 300;
const bodySchema = z.object({ token: z.string() });

/** `POST /login/pubkey/authenticate`: a JWT signed with a registered key buys a session token. */
export function serveLogin(app: FastifyInstance, world: World): void {
  app.post(`${podPath}/login/pubkey/authenticate`, async (request, reply) => {
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return reply.code(400).send(refuse(400, 'A token is required').body);
    const person = await personSignedBy(body.data.token, world);
    if (person === undefined) return reply.code(401).send(refuse(401, 'Unauthorized').body);
    const given = { name: 'sessionToken', token: world.sessions.open(person) };
    const entry = world.log.of(request.raw);
    if (entry !== undefined) entry.given = given;
    return given;
  });
}

/** A new session, in the words of the sign-in: the name is that of the header to send. */
export function openSession(person: Person, world: World): { name: string; token: string } {
  world.accounts.of(person).lastLogin = Date.now();
  return { name: 'sessionToken', token: world.sessions.open(person) };
}

/** Every reason to refuse looks the same from outside, as it does at the pod. */
async function personSignedBy(token: string, world: World): Promise<Person | undefined> {
  try {
    const username = decodeJwt(token).sub ?? '';
    const key = world.keys.publicKey(username);
    if (key === undefined) return undefined;
    const options = { algorithms: ['RS512'], requiredClaims: ['sub', 'exp'] };
    const { payload } = await jwtVerify(token, key, options);
    const left = (payload.exp ?? Number.POSITIVE_INFINITY) - Date.now() / 1000;
    const person = world.directory.byUsername(username);
    if (left > LONGEST_LIFE + 1 || person === undefined) return undefined;
    return world.accounts.isDisabled(person) ? undefined : person;
  } catch {
    return undefined;
  }
}
