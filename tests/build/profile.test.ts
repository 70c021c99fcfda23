import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isFree } from '../../build/free-port.mjs';
import { knownPort, writeSimulatedProfile } from '../../build/profile.mjs';

const url = 'http://127.0.0.1:45123';
const addresses = {
  url,
  controlUrl: `${url}/control`,
  spaces: {
    accountsUrl: `${url}/accounts`,
    restUrl: `${url}/spacesapis`,
    webUrl: `${url}/web`,
    clientId: 'foyer-desktop',
  },
  symphony: { podUrl: `${url}/symphony`, username: 'someone', keyFile: '/keys/pod.pem' },
};

describe('the profile of npm start', () => {
  let profile = '';
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'foyer-profile-'));
  });
  afterEach(() => rmSync(profile, { recursive: true, force: true }));

  it('leads to the simulator and keeps what else was set', () => {
    writeFileSync(
      join(profile, 'settings.json'),
      JSON.stringify({ version: 1, shortcut: 'Alt+F' }),
    );
    writeSimulatedProfile(profile, addresses);
    const settings: unknown = JSON.parse(readFileSync(join(profile, 'settings.json'), 'utf8'));
    expect(settings).toMatchObject({ shortcut: 'Alt+F', symphony: addresses.symphony });
  });

  it('finds its accounts again: the next simulator takes the port of the last', () => {
    expect(knownPort(profile)).toBe(0);
    writeSimulatedProfile(profile, addresses);
    expect(knownPort(profile)).toBe(45_123);
  });

  it.each(['', 'https://pod.example', 'no address'])('knows no port from “%s”', (podUrl) => {
    writeFileSync(join(profile, 'settings.json'), JSON.stringify({ symphony: { podUrl } }));
    expect(knownPort(profile)).toBe(0);
  });
});

describe('a port', () => {
  it('is free until somebody listens on it', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(port)).toBe(true);
  });
});
