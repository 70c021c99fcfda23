import type { Account, AppState, ConnectionRequest } from '../../../preload/contract.ts';

/** The time at which every preview stands still: 14 May 2026, 14:20 UTC. */
export const previewTime = Date.UTC(2026, 4, 14, 14, 20);

const minute = 60_000;
const day = 24 * 60 * minute;

export const spacesAccount: Account = {
  id: 'spaces:5f1@spaces.avayacloud.com',
  system: 'spaces',
  way: 'browser',
  name: 'Mara Lindqvist',
  address: 'mara.lindqvist@example.org',
  host: 'spaces.avayacloud.com',
  status: { kind: 'connected', since: previewTime - 20 * minute },
  capabilities: ['direct-space', 'new-space', 'directory'],
  kept: 'keychain',
};

export const symphonyAccount: Account = {
  id: 'symphony:71811853189487@acme.symphony.com',
  system: 'symphony',
  way: 'key',
  name: 'Mara Lindqvist',
  address: 'mara.lindqvist@example.org',
  host: 'acme.symphony.com',
  status: { kind: 'connected', since: previewTime - 20 * minute },
  capabilities: ['presence', 'whole-presence', 'requests', 'answer-requests', 'chat', 'directory'],
  kept: 'keychain',
};

const knocking = [
  ['Yusuf Demirel', 'Anadolu Securities', 'Head of Fixed Income', 'yusuf.demirel@example.com', 3],
  ['Ana Beatriz Carvalho', 'Banco do Cais', 'Trader', 'ana.carvalho@example.com', 1],
  ['Li Wenhua', 'Harbour Clearing', '', 'li.wenhua@example.com', 2],
  ['Oluwaseun Adeyemi', '', 'Analyst', 'o.adeyemi@example.com', 1],
  ['Zoë van der Berg', 'Polder Capital', 'Compliance', 'zoe@example.com', 1],
] as const;

/** A few people who are knocking. */
export function requestsOf(count: number): ConnectionRequest[] {
  return knocking.slice(0, count).map(([name, company, title, address, timesAsked], index) => ({
    id: `request-${index}`,
    accountId: symphonyAccount.id,
    userId: `${900 + index}`,
    name,
    company,
    title,
    address,
    firstRequestedAt: previewTime - (index * 2 + 3) * day,
    updatedAt: previewTime - day,
    timesAsked,
    progress: { kind: 'unanswered' },
  }));
}

/** Somebody signed in to both systems, with the popover open and nothing the matter. */
export function stateWith(parts: Partial<AppState> = {}): AppState {
  return {
    accounts: [spacesAccount, symphonyAccount],
    requests: [],
    people: { revision: 1, total: 1000, loading: false },
    recents: [],
    loginItem: 'off',
    pausedUntil: null,
    heldBack: false,
    notificationsRefused: false,
    policy: { state: 'none', file: '/etc/foyer/policy.json', managed: [], refused: [] },
    outgoing: [],
    invitation: null,
    signIn: null,
    ownPresence: [],
    proxy: null,
    update: { kind: 'newest', at: previewTime - 3 * 60 * minute },
    language: 'en',
    keychain: 'ready',
    clientSecretKept: false,
    shortcut: {
      accelerator: 'CommandOrControl+Shift+Space',
      status: 'working',
      managedBy: 'foyer',
      command: 'foyer --toggle',
    },
    tray: 'present',
    surroundings: { online: true, awake: true },
    opening: { count: 1, visible: true, aim: { view: 'search' } },
    settings: {
      shortcut: 'CommandOrControl+Shift+Space',
      language: 'system',
      watchClipboard: false,
      notifications: { hideNames: false, sound: true, followPresence: true },
      zoom: 100,
      updates: { check: true },
      network: { proxy: 'system' },
      spaces: {
        accountsUrl: 'https://accounts.avayacloud.com',
        restUrl: 'https://spacesapis.avayacloud.com',
        webUrl: 'https://spaces.avayacloud.com',
        clientId: '7c1f0a52e9',
        redirectPort: 0,
      },
      symphony: {
        podUrl: 'https://acme.symphony.com',
        username: 'foyer-mara',
        keyFile: '/home/mara/keys/foyer.pem',
      },
    },
    notice: null,
    about: { version: '0.1.0', electron: '45.4.1', keptIn: '/home/mara/.config/Foyer' },
    ...parts,
  };
}
