import type { Account, Answer, AppState, ConnectionRequest } from '../../preload/contract.ts';
import type { TrayWords } from '../text/en/tray.ts';
import { trayWords } from '../text/tray-words.ts';
import { mayAnswer } from './answerable.ts';
import { quietBecause } from './do-not-disturb/reason.ts';
import { knockers } from './tray-icon.ts';
import { presenceParts, presenceRows } from './tray-presence.ts';
import { asksWhoWeAre, isHeldByProxy, proxyRows } from './tray-proxy.ts';
import { quietRows } from './tray-quiet.ts';
import type { TrayRow } from './tray-row.ts';

/** The parts of the state that the tray shows. */
export type TrayState = Pick<
  AppState,
  | 'accounts'
  | 'requests'
  | 'recents'
  | 'ownPresence'
  | 'surroundings'
  | 'pausedUntil'
  | 'language'
  | 'update'
  | 'heldBack'
  | 'proxy'
  | 'settings'
>;

/** As many requests as a menu can show and still be a menu. */
const mostRequests = 10;

/** The tray's menu for a state. */
export function trayMenu(state: TrayState): readonly TrayRow[] {
  const words = trayWords[state.language];
  return [
    { kind: 'action', label: words.open, command: { do: 'open' } },
    ...proxyRows(state, words),
    { kind: 'line' },
    ...requestRows(state, words),
    { kind: 'line' },
    ...recentRows(state.recents, words),
    ...state.accounts.map((account) => accountRow(account, state, words)),
    ...presenceRows(state),
    ...quietRows(state, words),
    ...updateRows(state.update, words),
    { kind: 'action', label: words.settings, command: { do: 'settings' } },
    helpRow(words),
    { kind: 'action', label: words.quit, command: { do: 'quit' } },
  ];
}

/** The tray's tooltip for a state: who is knocking, then what is wrong, if anything is. */
export function trayTooltip(state: TrayState): string {
  const words = trayWords[state.language];
  const parts: string[] = ['Foyer'];
  const count = knockers(state.requests);
  if (count > 0) parts.push(words.knocking(count));
  if (quietBecause(state) === 'desktop') parts.push(words.doNotDisturb);
  if (asksWhoWeAre(state)) parts.push(words.proxyAsks);
  if (state.accounts.length === 0) parts.push(words.signedOut);
  parts.push(...presenceParts(state));
  for (const account of state.accounts) {
    const { status } = account;
    if (isHeldByProxy(status)) continue;
    if (status.kind === 'offline' || status.kind === 'signed-out')
      parts.push(accountLine(account, state, words));
  }
  return parts.join(' · ');
}

function requestRows({ requests, accounts }: TrayState, words: TrayWords): readonly TrayRow[] {
  if (requests.length === 0) return [{ kind: 'words', label: words.noRequests }];
  return [
    { kind: 'words', label: words.knocking(knockers(requests)) },
    ...requests
      .slice(0, mostRequests)
      .map((request) => requestRow(request, mayAnswer(request, accounts), words)),
  ];
}

function requestRow(request: ConnectionRequest, answerable: boolean, words: TrayWords): TrayRow {
  const name = request.name.trim() || request.address || words.nameless;
  const label = menuText(request.company ? `${name}, ${request.company}` : name);
  if (request.progress.kind === 'answering') {
    return { kind: 'folder', label, rows: [{ kind: 'words', label: words.answering }] };
  }
  if (request.progress.kind === 'waiting-for-network') {
    return { kind: 'folder', label, rows: [{ kind: 'words', label: words.waitingForNetwork }] };
  }
  return {
    kind: 'folder',
    label,
    rows: answerable
      ? [answerRow(request.id, 'accept', words), answerRow(request.id, 'reject', words)]
      : [elsewhereRow(request.id, words)],
  };
}

function answerRow(requestId: string, answer: Answer, words: TrayWords): TrayRow {
  return { kind: 'action', label: words[answer], command: { do: 'answer', requestId, answer } };
}

function elsewhereRow(requestId: string, words: TrayWords): TrayRow {
  return {
    kind: 'action',
    label: words.openInSymphony,
    command: { do: 'open-in-symphony', requestId },
  };
}

function recentRows(recents: AppState['recents'], words: TrayWords): readonly TrayRow[] {
  if (recents.length === 0) return [];
  const rows = recents.map(
    ({ id, name }): TrayRow => ({
      kind: 'action',
      label: menuText(name),
      command: { do: 'reach', personId: id },
    }),
  );
  return [{ kind: 'folder', label: words.recents, rows }, { kind: 'line' }];
}

function updateRows(update: AppState['update'], words: TrayWords): readonly TrayRow[] {
  if (update.kind !== 'told' && update.kind !== 'ready') return [];
  const label = words.newer[update.kind](update.version);
  return [{ kind: 'action', label, command: { do: 'update' } }];
}

function helpRow(words: TrayWords): TrayRow {
  const report: TrayRow = { kind: 'action', label: words.report, command: { do: 'report' } };
  return { kind: 'folder', label: words.help, rows: [report] };
}

function accountRow(account: Account, state: TrayState, words: TrayWords): TrayRow {
  return { kind: 'action', label: accountLine(account, state, words), command: { do: 'accounts' } };
}

/** Of several accounts of one system each is named by where it is. */
function accountLine(account: Account, { accounts }: TrayState, words: TrayWords): string {
  const { system, host, status } = account;
  const name = system === 'spaces' ? 'Spaces' : 'Symphony';
  const alone = accounts.filter((other) => other.system === system).length === 1;
  return words.account(alone ? name : `${name} (${host})`, standing(status, words));
}

function standing(status: Account['status'], words: TrayWords): string {
  switch (status.kind) {
    case 'connected':
    case 'refreshing':
      return words.connected;
    case 'connecting':
      return words.connecting;
    case 'offline':
      return isHeldByProxy(status) ? words.proxyAsks : words.offline;
    case 'signed-out':
      return words.signInAgain;
  }
}

/** In a menu label `&` marks the key of a row; a name may hold one as a letter. */
function menuText(text: string): string {
  return text.replaceAll('&', '&&');
}
