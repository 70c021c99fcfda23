import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jwtSession, serviceAccountSession } from '../../../main/spaces/sessions.ts';
import { failure, success } from '../../../preload/contract.ts';

const jwtUntil = (seconds: number) =>
  `e30.${Buffer.from(JSON.stringify({ exp: seconds })).toString('base64url')}.x`;

describe('the session of a guest', () => {
  it('lasts as long as its JWT, and is not renewed as somebody else', async () => {
    let now = 0;
    const token = jwtUntil(86_400);
    const session = jwtSession(token, 'guest', () => now);
    expect(await session.authorize()).toEqual(success({ Authorization: `jwt ${token}` }));
    expect(await session.renew({})).toEqual(failure('session-ended'));
    now = 86_400_000;
    expect(await session.authorize()).toEqual(failure('session-ended'));
  });
});

describe('the session of a service account', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const account = {
    address: 'service@acme.example',
    privateKeyPem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };

  it('signs again before its JWT ends, and once when it is refused', async () => {
    let now = 1_800_000_000_000;
    const session = serviceAccountSession(account, () => now);
    const first = await session.authorize();
    now += 60_000;
    expect(await session.authorize()).toEqual(first);
    now += 220_000;
    const second = await session.authorize();
    expect(second).not.toEqual(first);
    expect(await session.renew(first.ok ? first.value : {})).toEqual(success());
    expect(await session.authorize()).toEqual(second);
    now += 1_000;
    expect(await session.renew(second.ok ? second.value : {})).toEqual(success());
    expect(await session.authorize()).not.toEqual(second);
  });

  it('says what is wrong with its key', async () => {
    const session = serviceAccountSession({ ...account, privateKeyPem: 'none' });
    expect(await session.authorize()).toMatchObject(failure('key-file-invalid'));
    expect(await session.renew({})).toMatchObject(failure('key-file-invalid'));
  });
});
