import type { CommandMark, CommandRow } from '../../preload/contract.ts';
import { marksFor } from '../people/search/marks.ts';
import { createSearch } from '../people/search/search.ts';
import { groupOf } from './groups.ts';
import type { Permissions } from './permissions.ts';
import type { Recents } from './recents.ts';
import { isForAdministrators, type NamedRow, type OpenAccount, type Systems } from './systems.ts';

/** Every operation of every account, in the order in which they are most useful. */
export interface Catalogue {
  readonly list: (query: string) => Promise<readonly CommandRow[]>;
}

interface Parts {
  readonly systems: Systems;
  readonly permissions: Permissions;
  readonly recents: Recents;
}

/** An operation in an account, in the words that search looks at. */
interface Entry extends NamedRow {
  readonly account: OpenAccount['account'];
  /** The purpose, the operation's name and its group, where search looks for a person's own. */
  readonly name: string;
  readonly searched: { readonly name: string; readonly address: string; readonly company: string };
}

/** The catalogue over all that is open; its search is that of the people, so it feels the same. */
export function createCatalogue({ systems, permissions, recents }: Parts): Catalogue {
  const search = createSearch();
  let known: { readonly of: readonly OpenAccount[]; readonly entries: readonly Entry[] } = {
    of: [],
    entries: [],
  };

  function entriesOf(open: readonly OpenAccount[]): readonly Entry[] {
    const same = open.length === known.of.length && open.every(isKnown);
    if (!same) known = { of: open, entries: open.flatMap(entriesIn) };
    return known.entries;
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

  async function found(entries: readonly Entry[], query: string): Promise<readonly CommandRow[]> {
    const recent = await recentOf(entries);
    const bySearched = new Map(entries.map((entry) => [entry.searched, entry]));
    const weight = (searched: Entry['searched']) => {
      const entry = bySearched.get(searched);
      if (!entry) return 0;
      return (isLikely(entry) ? 0.4 : 0) + (recent.includes(entry) ? 0.6 : 0);
    };
    const all = await search.find([...bySearched.keys()], query, weight);
    const best = all.flatMap((searched) => bySearched.get(searched) ?? []);
    return [
      ...best.filter((entry) => !refusalOf(entry)).map((entry) => toRow(entry, 'found', query)),
      ...best.filter(refusalOf).map((entry) => toRow(entry, 'refused', query)),
    ];
  }

  function toRow(entry: Entry, section: CommandRow['section'], query = ''): CommandRow {
    const { account, name, row } = entry;
    return {
      accountId: account.id,
      name,
      system: account.system,
      host: account.host,
      purpose: row.description.purpose,
      effect: row.description.effect,
      forAdministrators: isForAdministrators(row),
      section,
      group: groupOf(name),
      refused: refusalOf(entry),
      marks: query === '' ? [] : marksFor(query, entry.searched).flatMap(commandMark),
    };
  }

  return {
    async list(query) {
      const entries = entriesOf(await systems.all());
      const asked = query.trim();
      return asked === '' ? everything(entries) : found(entries, asked);
    },
  };
}

function entriesIn({ account, system }: OpenAccount): readonly Entry[] {
  return system.rows.map(({ name, row }) => ({
    name,
    row,
    account,
    searched: { name: row.description.purpose, address: name, company: groupOf(name) },
  }));
}

/** Each account's groups in the order of their first operation, each group in one piece. */
function inGroups(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.account.id} ${groupOf(entry.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flat();
}

function commandMark({ field, from, to }: ReturnType<typeof marksFor>[number]): CommandMark[] {
  if (field === 'company') return [];
  return [{ field: field === 'name' ? 'purpose' : 'name', from, to }];
}
