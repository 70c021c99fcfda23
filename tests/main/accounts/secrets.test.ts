import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulator } from '../../simulator/index.ts';
import { createProfile, moveIn, personAtBrowser, startSmall, withKey, withToken } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterAll(() => simulator.close());

const servers = /^\/(symphony|spacesapis|accounts\/oauth2\/access_token)/;
const named = /"(?:access_token|refresh_token|id_token|token)"\s*:\s*"([^"]+)"/g;

/** Every secret that crossed the network in either direction, and what went into the keychain. */
function createEavesdropper() {
  const secrets = new Set<string>();
  const hear = (values: readonly (string | null | undefined)[]) => {
    for (const value of values) if (value) secrets.add(value);
  };
  const hearJson = (text: string) => hear([...text.matchAll(named)].map(([, value]) => value));

  return {
    secrets,
    async fetch(input: Parameters<typeof fetch>[0], init?: RequestInit) {
      const headers = new Headers(init?.headers);
      hear([headers.get('sessiontoken'), headers.get('authorization')?.replace('bearer ', '')]);
      const sent = typeof init?.body === 'string' ? init.body : '';
      hearJson(sent);
      const form = new URLSearchParams(sent);
      hear(
        ['code', 'code_verifier', 'refresh_token', 'client_secret'].map((name) => form.get(name)),
      );
      const response = await fetch(input, init);
      hearJson(await response.clone().text());
      return response;
    },
  };
}

describe('secrets', () => {
  it('reach the keychain and the server, and neither log, state, disk nor problem', async () => {
    const ear = createEavesdropper();
    const profile = createProfile();
    const { clientId, clientSecret } = simulator.credentials.avaya.confidential;
    const wishes = { profile, settings: { clientId }, fetch: ear.fetch };
    const { accounts, state } = moveIn(simulator, wishes);
    const seen: string[] = [];
    state.subscribe((now) => seen.push(JSON.stringify(now)));
    const note = (outcome: unknown) => seen.push(JSON.stringify(outcome));

    await accounts.start();
    note(await accounts.setClientSecret(clientSecret));
    note(await accounts.signInToSpaces());
    note(await accounts.signInToSymphony(withKey(simulator)));
    const [spaces, pod] = [accounts.spaces()[0], accounts.pods()[0]];
    simulator.control.expireAccessToken();
    simulator.control.expireSymphonySession();
    note(await spaces?.client.users.me());
    note(await pod?.client.presence.all());

    for (const mode of ['status', 'html', 'malformed', 'wrong-shape', 'drop'] as const) {
      simulator.control.fail({ path: servers, mode, status: mode === 'status' ? 400 : 200 });
      note(await spaces?.client.users.colleagues());
      note(await pod?.client.connection.accept({ userId: '1' }));
      note(await accounts.signInToSpaces());
      note(await accounts.signInToSymphony(withToken(simulator, 'swordfish-of-somebody')));
      simulator.control.heal();
    }
    const tampered = moveIn(simulator, {
      ...wishes,
      browser: personAtBrowser(simulator, { tamperState: true }),
    });
    note(await tampered.accounts.signInToSpaces());
    simulator.control.refuseRefresh(true);
    simulator.control.expireAccessToken();
    note(await spaces?.client.users.me());
    simulator.control.heal();
    for (const { id } of state.getState().accounts) note(await accounts.signOut(id));

    for (const secret of profile.vault.items.values()) ear.secrets.add(secret);
    ear.secrets.add('swordfish-of-somebody').add(clientSecret);
    for (const line of simulator.credentials.symphony.privateKeyPem.split('\n').slice(1, 4)) {
      ear.secrets.add(line);
    }
    expect(ear.secrets.size).toBeGreaterThan(15);
    const everywhere = [...profile.log, ...seen, ...profile.files.values()].join('\n');
    expect(everywhere.length).toBeGreaterThan(5_000);
    expect([...ear.secrets].filter((secret) => everywhere.includes(secret))).toEqual([]);
  }, 20_000);
});
