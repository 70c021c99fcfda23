import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import {
  authorizationOf,
  endOfJwt,
  signServiceAccount,
} from '../../../main/spaces/authorization.ts';
import { failure } from '../../../preload/contract.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8') => rsa.privateKey.export({ format: 'pem', type }).toString();
const now = Date.now();

describe('what is shown to Spaces', () => {
  it.each([
    ['oauth', 'bearer t'],
    ['session', 'jwt t'],
    ['guest', 'jwt t'],
    ['service-app', 'service_app t'],
  ] as const)('is written for %s as %s', (kind, Authorization) => {
    expect(authorizationOf({ kind, token: 't' })).toEqual({ Authorization });
  });

  it.each(['pkcs1', 'pkcs8'] as const)('is signed for a service account (%s)', async (type) => {
    const account = { address: 'service@acme.example', keyId: 'k1', privateKeyPem: pem(type) };
    const jwt = await signServiceAccount(account, now);
    if (!jwt.ok) throw new Error(jwt.problem.code);
    const { payload, protectedHeader } = await jwtVerify(jwt.value, rsa.publicKey);
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
    expect(payload.iss).toBe('service@acme.example');
    expect((payload.exp ?? 0) * 1_000 - now).toBeLessThanOrEqual(300_000);
    expect(endOfJwt(jwt.value)).toBe((payload.exp ?? 0) * 1_000);
  });

  it('is nothing when the key is none', async () => {
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const sign = (privateKeyPem: string) =>
      signServiceAccount({ address: 'a@b', privateKeyPem }, 0);
    expect(await sign('no key')).toEqual(failure('key-file-invalid', { reason: 'not-readable' }));
    expect(await sign(elliptic.export({ format: 'pem', type: 'pkcs8' }).toString())).toEqual(
      failure('key-file-invalid', { reason: 'not-rsa' }),
    );
  });

  it.each(['', 'a.b.c', 'e30.e30.', 'e30.bnVsbA.'])('has no known end as %j', (jwt) => {
    expect(endOfJwt(jwt)).toBeUndefined();
  });
});
