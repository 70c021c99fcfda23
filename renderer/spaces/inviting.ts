import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRow } from '../../preload/contract.ts';
import { useAppState, useFoyer } from '../foyer.ts';
import { isAddress } from '../launcher/offers.ts';
import { type Guest, guestAt, guestKey, guestOf, withGuests } from './new-space-draft.ts';

/** Who can be added for what was typed. */
export type Candidate =
  | { readonly kind: 'person'; readonly person: PersonRow }
  | { readonly kind: 'address'; readonly address: string };

interface Inviting {
  readonly guests: readonly Guest[];
  readonly onGuests: (guests: readonly Guest[]) => void;
}

const shown = 5;
/** Who is in the form already is left out afterwards. */
const asked = 25;

/** Adds people by name or address: Enter adds, Backspace takes the last one back. */
export function useInviting({ guests, onGuests }: Inviting) {
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const query = typed.trim();
  const found = usePeopleFor(query);
  const here = new Set(guests.map(guestKey));
  const people = found.rows.filter(({ id }) => !here.has(id)).slice(0, shown);
  const candidates = candidatesOf(query, people);
  const at = Math.min(chosen, candidates.length - 1);

  const add = (more: readonly Guest[]) => {
    onGuests(withGuests(guests, more));
    setTyped('');
    choose(0);
  };
  const pick = (candidate: Candidate | undefined) => {
    if (!candidate) return;
    add([candidate.kind === 'person' ? guestOf(candidate.person) : guestAt(candidate.address)]);
    input.current?.focus();
  };
  /** An address that was typed to its end needs no key. */
  const takeAddress = () => {
    if (isAddress(query)) add([guestAt(query)]);
  };

  const move = (step: 1 | -1) => () =>
    choose(Math.max(0, Math.min(at + step, candidates.length - 1)));
  const keys: Readonly<Record<string, () => void>> = {
    Enter: () => pick(candidates[at]),
    ...(candidates.length > 0 && { ArrowDown: move(1), ArrowUp: move(-1) }),
    ...(isAddress(query) && { ',': takeAddress, ';': takeAddress }),
    ...(typed !== '' && { Escape: () => setTyped('') }),
    ...(typed === '' && guests.length > 0 && { Backspace: () => onGuests(guests.slice(0, -1)) }),
  };

  return {
    input,
    typed,
    query,
    candidates,
    at,
    /** Something was typed for which there is nobody. */
    lost: query !== '' && candidates.length === 0 && found.query === query,
    pick,
    takeAddress,
    type(letters: string) {
      setTyped(letters);
      choose(0);
    },
    paste(event: ClipboardEvent) {
      const addresses = addressesIn(event.clipboardData?.getData('text') ?? '');
      if (addresses.length === 0) return;
      event.preventDefault();
      add(addresses.map(guestAt));
    },
    onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      const act = keys[event.key];
      if (!act) return;
      act();
      event.preventDefault();
    },
  };
}

/** A few people for what was typed, best first, and the words they answer. */
function usePeopleFor(query: string) {
  const { bridge } = useFoyer();
  const revision = useAppState(({ people }) => people.revision);
  const [found, setFound] = useState<{
    readonly query: string;
    readonly rows: readonly PersonRow[];
  }>({ query: '', rows: [] });
  useLayoutEffect(() => {
    if (query === '') return setFound({ query, rows: [] });
    let wanted = true;
    void bridge.listPeople({ query, from: 0, count: asked }).then((listed) => {
      if (wanted) setFound({ query, rows: listed.ok ? listed.value.rows : [] });
    });
    return () => {
      wanted = false;
    };
  }, [query, revision]);
  return found;
}

/** What makes two candidates the same. */
export function candidateKey(candidate: Candidate): string {
  return candidate.kind === 'person' ? candidate.person.id : candidate.address;
}

/** The people, and the address itself when it is one that none of them has. */
function candidatesOf(query: string, people: readonly PersonRow[]): readonly Candidate[] {
  if (query === '') return [];
  const known = people.some(({ address }) => address.toLowerCase() === query.toLowerCase());
  return [
    ...people.map((person) => ({ kind: 'person', person }) as const),
    ...(isAddress(query) && !known ? [{ kind: 'address', address: query } as const] : []),
  ];
}

/** The addresses in a pasted text, when it holds nothing else: “Name <address>” counts as one. */
export function addressesIn(text: string): readonly string[] {
  const parts = text
    .slice(0, 100_000)
    .split(/[,;\n\r\t]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const addresses = parts.map((part) => /<([^<>]*)>$/u.exec(part)?.[1]?.trim() ?? part);
  return addresses.every(isAddress) ? addresses : [];
}
