import { type Account, type AppState, settingKeys } from '../../../preload/contract.ts';
import { reportWords as words } from '../../text/report-english.ts';
import { settingFields } from '../settings/fields.ts';
import { valueAt } from '../settings/layers.ts';
import type { Fact, Facts } from './facts.ts';

/** Settings of which a report says only whether there are any: who and where somebody is. */
const personal: readonly string[] = ['spaces.clientId', 'symphony.username', 'symphony.keyFile'];

/** The text of a problem report, before it is searched for what it may not say. */
export function reportText(state: AppState, facts: Facts, now: number): string {
  const end = facts.lastEnd === 'unexpectedly' ? words.unexpected : words.asUsual;
  return [
    `${words.title}\n${words.made} ${new Date(now).toISOString()}\n${words.promise}`,
    section(words.versions, facts.versions),
    section(words.desktop, facts.desktop),
    section(words.state, [['last end', end], ...stateFacts(state)]),
    section(words.accounts, state.accounts.flatMap(accountFacts)),
    section(words.settings, settingFacts(state)),
    list(words.before, facts.before),
    list(words.events, facts.events),
  ].join('\n\n');
}

function section(title: string, facts: readonly Fact[]): string {
  const width = Math.max(0, ...facts.map(([name]) => name.length));
  return list(
    title,
    facts.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
  );
}

function list(title: string, lines: readonly string[]): string {
  const told = lines.length > 0 ? lines : [words.none];
  return [title, ...told.map((line) => `  ${line}`)].join('\n');
}

function stateFacts(state: AppState): readonly Fact[] {
  const { surroundings, people, opening, shortcut, update } = state;
  return [
    ['online', yesOrNo(surroundings.online)],
    ['awake', yesOrNo(surroundings.awake)],
    ['people', people.total],
    ['requests', state.requests.length],
    ['requests sent', state.outgoing.length],
    ['openings of the popover', opening.count],
    ['shortcut', `${shortcut.accelerator}, ${shortcut.status}`],
    ['tray', state.tray],
    ['keychain', `${state.about.keptIn}, ${state.keychain}`],
    ['login item', state.loginItem],
    ['notifications paused', yesOrNo(state.pausedUntil !== null)],
    ['update', update.kind],
    ['language', state.language],
    ['notice', state.notice?.code ?? words.none],
    ['policy', state.policy.state],
  ];
}

/** Neither who it is nor what a server said about it: that may name anybody. */
function accountFacts(account: Account, at: number): readonly Fact[] {
  const { status, capabilities } = account;
  const problem = 'problem' in status ? status.problem : undefined;
  const why = [problem?.code, problem?.detail?.['status'], problem?.detail?.['reason']];
  const since = 'since' in status ? `since ${new Date(status.since).toISOString()}` : '';
  return [
    [`account ${at + 1}`, `${account.system} at ${account.host} by ${account.way}`],
    ['  status', [status.kind, since, ...why].filter(Boolean).join(', ')],
    ['  may', capabilities.join(', ')],
    ['  kept', account.kept],
  ];
}

function settingFacts({ settings, policy }: AppState): readonly Fact[] {
  return settingKeys.map((key): Fact => {
    const value = valueAt(settings, key.split('.'));
    const isChosen = value !== settingFields[key].standard;
    const told = personal.includes(key)
      ? isChosen
        ? words.chosen
        : words.notChosen
      : String(value) || words.none;
    return [key, policy.managed.includes(key) ? `${told} (${words.managed})` : told];
  });
}

function yesOrNo(value: boolean): string {
  return value ? words.yes : words.no;
}
