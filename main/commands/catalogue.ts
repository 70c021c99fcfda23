import type { CommandMark, CommandRow, LanguageTag } from '../../preload/contract.ts';
import { createEngine, type Engine } from '../people/search/engine.ts';
import { marksFor } from '../people/search/marks.ts';
import type { Permissions } from './permissions.ts';
import type { Recents } from './recents.ts';
import { type Speech, speechIn } from './speech.ts';
import { isForAdministrators, type NamedRow, type OpenAccount, type Systems } from './systems.ts';

/** Every operation of every account, in the order in which they are most useful. */
interface Catalogue {
  readonly list: (query: string) => Promise<readonly CommandRow[]>;
}

interface Parts {
  readonly systems: Systems;
  readonly permissions: Permissions;
  readonly recents: Recents;
  /** The language of the moment. */
  readonly language: () => LanguageTag;
}

/** An operation in an account, in the words that search looks at. */
interface Entry extends NamedRow {
  readonly account: OpenAccount['account'];
  readonly name: string;
  readonly group: string;
  /** The purpose, the operation's name, and its group with all English words, where search looks for a person's own. */
  readonly searched: { readonly name: string; readonly address: string; readonly company: string };
}

/** What is open, as it was last looked at. */
interface Known {
  readonly of: readonly OpenAccount[];
  readonly language: LanguageTag;
  readonly entries: readonly Entry[];
  /** Knows entries by their place. */
  readonly engine: Engine;
}

/** The catalogue over all that is open; its search is that of the people, so it feels the same. */
export function createCatalogue({ systems, permissions, recents, language }: Parts): Catalogue {
  let known: Known = { of: [], language: 'en', entries: [], engine: createEngine() };

  function knownOf(open: readonly OpenAccount[], spoken: LanguageTag): Known {
    const same = open.length === known.of.length && open.every(isKnown);
    if (same && known.language === spoken) return known;
    const speech = speechIn(spoken);
    const entries = open.flatMap((one) => entriesIn(one, speech));
    const engine = createEngine();
    for (const [at, { searched }] of entries.entries()) engine.learn(at, searched);
    known = { of: open, language: spoken, entries, engine };
    return known;
  }
  const isKnown = ({ account, system }: OpenAccount, at: number) =>
    known.of[at]?.system === system && known.of[at]?.account.id === account.id;

  const refusalOf = ({ account, name }: Entry) => permissions.refusal(account.id, name);
  const isLikely = ({ account, row }: Entry) => permissions.isLikely(account.id, row);

  async function recentOf(entries: readonly Entry[]): Promise<readonly Entry[]> {
    const used = await recents.list();
    return used.flatMap(
      (key) =>
        entries.find((one) => one.account.id === key.accountId && one.name === key.name) ?? [],
    );
  }

  async function everything(entries: readonly Entry[]): Promise<readonly CommandRow[]> {
    const recent = (await recentOf(entries)).filter((entry) => !refusalOf(entry));
    const others = entries.filter((entry) => !refusalOf(entry) && !recent.includes(entry));
    return [
      ...recent.map((entry) => toRow(entry, 'recent')),
      ...inGroups(others.filter(isLikely)).map((entry) => toRow(entry, 'group')),
      ...inGroups(others.filter((entry) => !isLikely(entry))).map((entry) => toRow(entry, 'group')),
      ...entries.filter(refusalOf).map((entry) => toRow(entry, 'refused')),
    ];
  }

  async function found({ entries, engine }: Known, query: string): Promise<readonly CommandRow[]> {
    const recent = await recentOf(entries);
    const dear = new Map<number, number>();
    for (const [at, entry] of entries.entries()) {
      const much = (isLikely(entry) ? 0.4 : 0) + (recent.includes(entry) ? 0.6 : 0);
      if (much > 0) dear.set(at, much);
    }
    const best = Array.from(engine.find(query, dear)).flatMap((at) => entries[at] ?? []);
    return [
      ...best.filter((entry) => !refusalOf(entry)).map((entry) => toRow(entry, 'found', query)),
      ...best.filter(refusalOf).map((entry) => toRow(entry, 'refused', query)),
    ];
  }

  function toRow(entry: Entry, section: CommandRow['section'], query = ''): CommandRow {
    const { account, name, row, group, searched } = entry;
    return {
      accountId: account.id,
      name,
      system: account.system,
      host: account.host,
      purpose: searched.name,
      effect: row.description.effect,
      forAdministrators: isForAdministrators(row),
      section,
      group,
      refused: refusalOf(entry),
      marks: query === '' ? [] : marksFor(query, searched).flatMap(commandMark),
    };
  }

  return {
    async list(query) {
      const all = knownOf(await systems.all(), language());
      const asked = query.trim();
      return asked === '' ? everything(all.entries) : found(all, asked);
    },
  };
}

function entriesIn({ account, system }: OpenAccount, speech: Speech): readonly Entry[] {
  return system.rows.map(({ name, row }) => {
    const english = row.description.purpose;
    const purpose = speech.purpose(name, english);
    const group = speech.group(name);
    const further = purpose === english ? group : `${group} ${english} ${inEnglish.group(name)}`;
    return {
      name,
      row,
      account,
      group,
      searched: { name: purpose, address: name, company: further },
    };
  });
}

/** Who knows a command by its English words finds it by them in every language. */
const inEnglish = speechIn('en');

/** Each account's groups in the order of their first operation, each group in one piece. */
function inGroups(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.account.id} ${entry.group}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flat();
}

function commandMark({ field, from, to }: ReturnType<typeof marksFor>[number]): CommandMark[] {
  if (field === 'company') return [];
  return [{ field: field === 'name' ? 'purpose' : 'name', from, to }];
}
