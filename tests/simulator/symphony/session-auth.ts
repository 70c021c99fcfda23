import { X509Certificate } from 'node:crypto';
import { TLSSocket } from 'node:tls';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { World } from '../world.ts';
import { openSession } from './login.ts';
import { podPath, refuse, sessionOf } from './pod.ts';

/**
 * `POST /sessionauth/v1/authenticate`: the certificate of the TLS connection buys a session token.
 * A body, however empty, upsets the server: 500. And `POST /sessionauth/v1/logout`.
 */
export function serveSessionAuth(app: FastifyInstance, world: World): void {
  const base = `${podPath}/sessionauth/v1`;

  app.post(`${base}/authenticate`, async (request, reply) => {
    if (request.headers['content-type'] !== undefined) {
      return reply.code(500).send(refuse(500, 'Unexpected body').body);
    }
    const given = userNamed(request);
    if ('status' in given) return reply.code(given.status).send(given.body);
    const person = world.directory.byUsername(given.commonName);
    if (person === undefined || world.accounts.isDisabled(person)) {
      const message = 'No active user has the name of this certificate.';
      return reply.code(401).send(refuse(401, message).body);
    }
    const opened = openSession(person, world);
    const entry = world.log.of(request.raw);
    if (entry !== undefined) entry.given = opened;
    return opened;
  });

  app.post(`${base}/logout`, async (request, reply) => {
    if (sessionOf(request, world) === undefined) {
      return reply.code(401).send(refuse(401, 'Invalid session').body);
    }
    world.sessions.end(String(request.headers['sessiontoken']));
    return { format: 'TEXT', message: 'Logged out' };
  });
}

/** What the TLS connection proves: a name, or why it proves nothing. */
function userNamed({
  raw: { socket },
}: FastifyRequest): { readonly commonName: string } | ReturnType<typeof refuse> {
  const der = socket instanceof TLSSocket ? socket.getPeerCertificate().raw : undefined;
  if (!(socket instanceof TLSSocket) || der === undefined) {
    return refuse(400, 'No client certificate was presented.');
  }
  const certificate = new X509Certificate(der);
  if (Date.parse(certificate.validTo) < Date.now()) {
    return refuse(401, 'The client certificate has expired.');
  }
  if (!socket.authorized) return refuse(401, 'The client certificate is not trusted.');
  return { commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '' };
}
