import { describe, expect, it } from 'vitest';
import { settingsFrom } from '../../../main/desktop/settings/layers.ts';
import { type TrayState, trayMenu, trayTooltip } from '../../../main/desktop/tray-menu.ts';
import type { TrayRow } from '../../../main/desktop/tray-row.ts';
import type {
  Account,
  ChoosablePresence,
  ConnectionRequest,
  PresenceCategory,
} from '../../../preload/contract.ts';

const request: ConnectionRequest = {
  id: 'a/1/1/0',
  accountId: 'a',
  userId: '1',
  name: 'Jane Doe',
  company: 'Acme & Sons',
  title: '',
  address: '',
  firstRequestedAt: null,
  updatedAt: null,
  timesAsked: 1,
  progress: { kind: 'unanswered' },
};

const account: Account = {
  id: 'a',
  system: 'symphony',
  way: 'key',
  name: 'Me',
  address: 'me',
  host: 'pod',
  status: { kind: 'connected', since: 0 },
  capabilities: ['requests', 'answer-requests'],
  kept: 'keychain',
};

const calm: TrayState = {
  accounts: [account],
  requests: [],
  recents: [],
  ownPresence: [],
  surroundings: { online: true, awake: true },
  pausedUntil: null,
  language: 'en',
  update: { kind: 'unknown' },
  heldBack: false,
  proxy: null,
  settings: settingsFrom(),
};

function labels(rows: readonly TrayRow[]): readonly string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'line') return [];
    return row.kind === 'folder' ? [row.label, ...labels(row.rows)] : [row.label];
  });
}

function folder(rows: readonly TrayRow[], label: string): readonly TrayRow[] {
  const found = rows.find((row) => row.kind === 'folder' && row.label === label);
  return found?.kind === 'folder' ? found.rows : [];
}

describe("the tray's menu", () => {
  it('says that nobody is disturbed, and why, also where the icon alone is looked at', () => {
    const own = { accountId: account.id, presence: 'do-not-disturb', offers: [] } as const;
    const byDesktop = { ...calm, heldBack: true };
    const byPresence = { ...byDesktop, ownPresence: [own] };
    const notifications = { ...calm.settings.notifications, followPresence: false };
    const told = { ...byPresence, heldBack: false, settings: { ...calm.settings, notifications } };
    expect(labels(trayMenu(calm)).join()).not.toContain('Do not disturb');
    expect(labels(trayMenu(byDesktop))).toContain('Do not disturb: as your desktop is set');
    expect(labels(trayMenu(byPresence))).toContain('Do not disturb: as your presence says');
    expect(labels(trayMenu(told)).join()).not.toContain('Do not disturb');
    expect(trayTooltip(calm)).toBe('Foyer');
    expect(trayTooltip(byDesktop)).toBe('Foyer · do not disturb');
    expect(trayTooltip(byPresence)).toBe('Foyer · Do not disturb');
  });

  it('leads to a proxy that asks who we are, and says that nothing gets through without an answer', () => {
    const proxy = { host: 'proxy.acme.com', port: 8080, realm: 'Acme', refused: false };
    const problem = {
      code: 'unreachable',
      detail: { host: 'pod', barrier: 'proxy-sign-in' },
    } as const;
    const unanswered = {
      ...calm,
      accounts: [{ ...account, status: { kind: 'offline', since: 0, problem } as const }],
    };
    for (const held of [{ ...calm, proxy }, unanswered, { ...unanswered, proxy }]) {
      expect(trayMenu(held)).toContainEqual({
        kind: 'action',
        label: 'Sign in to the proxy…',
        command: { do: 'proxy' },
      });
      expect(trayTooltip(held)).toBe('Foyer · the proxy asks for a name and password');
    }
    expect(labels(trayMenu(unanswered))).toContain(
      'Symphony: the proxy asks for a name and password',
    );
    expect(labels(trayMenu(calm)).join()).not.toContain('proxy');
  });

  it.each([
    ['jane@acme.example', 'en', 'jane@acme.example'],
    ['', 'en', 'Someone without a name'],
    ['', 'de', 'Jemand ohne Namen'],
  ] as const)(
    'calls who knocks without a name, from “%s”, in %s: %s',
    (address, language, told) => {
      const nameless = { ...request, name: '', company: '', address };
      expect(labels(trayMenu({ ...calm, language, requests: [nameless] }))).toContain(told);
    },
  );

  it('pauses notifications, and says until when they are paused', () => {
    expect(labels(folder(trayMenu(calm), 'Pause notifications'))).toEqual([
      'For an hour',
      'Until tomorrow morning',
    ]);
    const until = new Date(2026, 4, 7, 8).getTime();
    expect(trayMenu({ ...calm, pausedUntil: until })).toContainEqual({
      kind: 'action',
      label: expect.stringMatching(/^Tell me again now \(paused until 8:00.AM\)$/u),
      command: { do: 'pause', length: null },
    });
  });

  it('opens Foyer first and quits last', () => {
    const rows = labels(trayMenu(calm));
    expect(rows.at(0)).toBe('Open Foyer');
    expect(rows.at(-1)).toBe('Quit Foyer');
    expect(rows).toContain('Nobody is knocking');
  });

  it('offers Accept and Reject under each request', () => {
    const rows = trayMenu({ ...calm, requests: [request] });
    expect(folder(rows, 'Jane Doe, Acme && Sons')).toEqual([
      {
        kind: 'action',
        label: 'Accept',
        command: { do: 'answer', requestId: 'a/1/1/0', answer: 'accept' },
      },
      {
        kind: 'action',
        label: 'Reject',
        command: { do: 'answer', requestId: 'a/1/1/0', answer: 'reject' },
      },
    ]);
  });

  it('leads to Symphony where the session may not answer', () => {
    const accounts: Account[] = [{ ...account, capabilities: ['requests'] }];
    const rows = trayMenu({ ...calm, accounts, requests: [request] });
    expect(folder(rows, 'Jane Doe, Acme && Sons')).toEqual([
      {
        kind: 'action',
        label: 'Open in Symphony',
        command: { do: 'open-in-symphony', requestId: 'a/1/1/0' },
      },
    ]);
  });

  it('offers no second answer while the first is on its way', () => {
    const progress = { kind: 'answering', answer: 'accept' } as const;
    const rows = trayMenu({ ...calm, requests: [{ ...request, progress }] });
    expect(labels(folder(rows, 'Jane Doe, Acme && Sons'))).toEqual(['Answering…']);
  });

  it('counts those who wait for the person, as the icon does', () => {
    const progress = { kind: 'answering', answer: 'accept' } as const;
    const state = { ...calm, requests: [request, { ...request, id: '2', progress }] };
    expect(labels(trayMenu(state))).toContain('1 person is knocking');
    expect(trayTooltip(state)).toBe('Foyer · 1 person is knocking');
  });

  it('reaches recent people', () => {
    const rows = trayMenu({ ...calm, recents: [{ id: 'p1', name: 'Ann' }] });
    expect(folder(rows, 'Recent people')).toEqual([
      { kind: 'action', label: 'Ann', command: { do: 'reach', personId: 'p1' } },
    ]);
  });

  it('offers what our own presence can be set to, and shows which it is', () => {
    const own = { accountId: 'a', presence: 'busy', offers: ['available', 'busy'] } as const;
    const choice = (label: string, presence: ChoosablePresence) => ({
      kind: 'choice',
      label,
      chosen: presence === own.presence,
      command: { do: 'set-presence', accountId: 'a', presence },
    });
    const rows = trayMenu({ ...calm, ownPresence: [own] });
    expect(folder(rows, 'Presence: Busy')).toEqual([
      choice('Available', 'available'),
      choice('Busy', 'busy'),
    ]);
  });

  it('names the pod of each presence where there are two, and offers none that cannot be set', () => {
    const accounts = [account, { ...account, id: 'b', host: 'b.example' }];
    const own = { presence: 'away', offers: ['available'] } as const;
    const both = accounts.map(({ id }) => ({ ...own, accountId: id }));
    const labelled = labels(trayMenu({ ...calm, accounts, ownPresence: both }));
    expect(labelled).toContain('pod: Away');
    expect(labelled).toContain('b.example: Away');
    const fixed = both.map((one) => ({ ...one, offers: [] }));
    const without = labels(trayMenu({ ...calm, accounts, ownPresence: fixed }));
    expect(without.filter((label) => label.includes('Away'))).toEqual([]);
  });

  it('shows ten requests at most, and counts all', () => {
    const requests = Array.from({ length: 14 }, (_, index) => ({ ...request, id: `${index}` }));
    const rows = trayMenu({ ...calm, requests });
    const asking = rows.filter((row) => row.kind === 'folder' && row.label.startsWith('Jane'));
    expect(asking).toHaveLength(10);
    expect(labels(rows)).toContain('14 people are knocking');
  });
});

describe('the tray in another language', () => {
  it('says everything in it as soon as the state does', () => {
    const german = { ...calm, language: 'de', requests: [request] } as const;
    const rows = trayMenu(german);
    expect(labels(rows)).toEqual([
      'Foyer öffnen',
      '1 Person klopft an',
      'Jane Doe, Acme && Sons',
      'Annehmen',
      'Ablehnen',
      'Symphony: verbunden',
      'Benachrichtigungen pausieren',
      'Für eine Stunde',
      'Bis morgen früh',
      'Einstellungen…',
      'Hilfe',
      'Problem melden…',
      'Foyer beenden',
    ]);
    expect(trayTooltip(german)).toBe('Foyer · 1 Person klopft an');
    expect(trayTooltip({ ...german, language: 'ja' })).toBe(
      'Foyer · 1人から接続リクエストがあります',
    );
  });
});

describe("the tray's tooltip", () => {
  it('is the name alone when all is well', () => {
    expect(trayTooltip(calm)).toBe('Foyer');
  });

  it('tells who is knocking and what is wrong', () => {
    const status = { kind: 'offline', since: 0, problem: { code: 'offline' } } as const;
    const state = { ...calm, requests: [request], accounts: [{ ...account, status }] };
    expect(trayTooltip(state)).toBe('Foyer · 1 person is knocking · Symphony: offline');
  });

  it('tells our own presence, for each pod where they differ', () => {
    const own = (accountId: string, presence: PresenceCategory) => ({
      accountId,
      presence,
      offers: [],
    });
    expect(trayTooltip({ ...calm, ownPresence: [own('a', 'busy')] })).toBe('Foyer · Busy');
    expect(trayTooltip({ ...calm, ownPresence: [own('a', 'offline')] })).toBe('Foyer');
    const accounts = [account, { ...account, id: 'b', host: 'b.example' }];
    const ownPresence = [own('a', 'busy'), own('b', 'away')];
    const both = { ...calm, accounts, ownPresence };
    expect(trayTooltip(both)).toBe('Foyer · pod: Busy · b.example: Away');
  });

  it('says when nobody is signed in', () => {
    expect(trayTooltip({ ...calm, accounts: [] })).toBe('Foyer · not signed in');
  });
});
