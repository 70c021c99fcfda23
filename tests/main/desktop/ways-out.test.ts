import { EventEmitter } from 'node:events';
import type { ClientRequest, Session } from 'electron';
import { expect, it, vi } from 'vitest';

import { settingsFrom } from '../../../main/desktop/settings/layers.ts';
import { createWaysOut } from '../../../main/desktop/ways-out.ts';
import { createState } from '../../../main/state.ts';

it('a version is fetched over the proxy that was chosen, as everything else', async () => {
  const settings = { ...settingsFrom(), network: { proxy: 'http://proxy.acme.com:8080' } };
  const state = createState({ settings, about: { version: '0', electron: '0', keptIn: '' } });
  const session = () =>
    ({
      setProxy: vi.fn(async () => undefined),
      closeAllConnections: async () => undefined,
    }) as unknown as Session;
  const ofUpdates = session();
  const request = () => {
    const knock = Object.assign(new EventEmitter(), { abort: () => undefined });
    const end = () => {
      expect(ofUpdates.setProxy).toHaveBeenCalledOnce();
      knock.emit('response', { statusCode: 200 });
    };
    return Object.assign(knock, { end }) as unknown as ClientRequest;
  };
  const { prepare } = createWaysOut({
    state,
    shared: Object.assign(session(), { clearHostResolverCache: async () => undefined }),
    openSession: () => ofUpdates,
    request,
    keys: { load: async () => undefined, save: async () => undefined },
  });
  expect(await prepare('updates', 'https://releases.example')).toBe(true);
  expect(ofUpdates.setProxy).toHaveBeenCalledExactlyOnceWith({
    mode: 'fixed_servers',
    proxyRules: 'http://proxy.acme.com:8080',
  });
});
