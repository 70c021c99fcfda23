import './palette.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey, CommandRow, Problem } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { movedBy } from '../launcher/movement.ts';
import { useNavigation } from '../navigation.ts';
import { useCatalogue } from './catalogue.ts';
import { CommandOption } from './command-option.tsx';
import { presencesFor } from './presence-commands.ts';
import { ViewOption } from './view-option.tsx';
import { viewsFor } from './views.ts';

interface Commands {
  readonly id: string;
  /** The search field, which has the focus and whose keys move through the list. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Told the element id of the option that Enter acts on. */
  readonly onOption: (id: string | null) => void;
  readonly onCommand: (command: CommandKey) => void;
}

const page = 8;

/** Foyer's own views, and everything the accounts can be asked, best or most useful first. */
export function Palette({ id, field, query, onOption, onCommand }: Commands) {
  const { say } = useWords();
  const catalogue = useCatalogue(query);
  const [chosen, choose] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const awaited = useRef(false);
  const { rows } = catalogue;
  const { go } = useNavigation();
  const own = useOwnRows(query.trim());
  const { problem, ask } = useAsking();
  const { bridge } = useFoyer();
  const count = own.length + rows.length;
  const selected = Math.min(chosen, Math.max(0, count - 1));
  const optionId = (index: number) => `${id}-${index}`;
  const option = count > 0 ? optionId(selected) : null;
  const settled = catalogue.query === query;

  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => choose(0), [query]);
  useLayoutEffect(() => onOption(option), [option]);
  useLayoutEffect(() => () => onOption(null), []);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    if (selected === 0) scroller.current.scrollTop = 0;
    else document.getElementById(optionId(selected))?.scrollIntoView({ block: 'nearest' });
  }, [selected, rows]);

  const open = (index: number) => {
    const chosenOwn = own[index];
    const row = rows[index - own.length];
    if (chosenOwn && 'view' in chosenOwn) go(chosenOwn.view);
    else if (chosenOwn) void ask(() => bridge.setOwnPresence(chosenOwn.sets));
    else if (row) onCommand({ accountId: row.accountId, name: row.name });
  };
  // Who presses Enter before the rows of the last letter have come gets the first of those.
  useLayoutEffect(() => {
    if (!awaited.current || !settled) return;
    awaited.current = false;
    open(0);
  }, [settled, rows]);

  useLayoutEffect(() => {
    const element = field.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const next = movedBy(event, selected, count, page);
      if (next !== null) choose(Math.max(0, next));
      else if (event.key !== 'Enter' || event.isComposing) return;
      else if (settled || selected < own.length) open(selected);
      else awaited.current = true;
      event.preventDefault();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div ref={scroller} class="scroller">
      <p class="visually-hidden" role="status">
        {settled && query !== '' ? say('commands.found', { count }) : ''}
      </p>
      {problem && (
        <p class="command-failed" role="alert">
          <ProblemText problem={problem} />
        </p>
      )}
      {settled && count === 0 && <Nothing query={query} problem={catalogue.problem} />}
      <div id={id} class="commands" role="listbox" aria-label={say('commands.list')}>
        {own.map((row, index) => (
          <ViewOption
            key={'view' in row ? row.view.view : row.id}
            id={optionId(index)}
            row={row}
            heading={index === 0}
            selected={index === selected}
            onOpen={() => open(index)}
          />
        ))}
        {rows.map((row, index) => (
          <CommandOption
            key={`${row.section} ${row.accountId} ${row.name}`}
            id={optionId(own.length + index)}
            row={row}
            heading={headingOf(row, rows[index - 1])}
            selected={own.length + index === selected}
            onOpen={() => open(own.length + index)}
          />
        ))}
      </div>
    </div>
  );
}

/** Views, and what can be set without a form. Presences wait for a word: they are many. */
function useOwnRows(query: string) {
  const words = useWords();
  const accounts = useAppState((state) => state.accounts);
  const ownPresence = useAppState((state) => state.ownPresence);
  const presences = query === '' ? [] : presencesFor(query, { accounts, ownPresence }, words);
  return [...viewsFor(query, words), ...presences];
}

/** Whether a row begins a section or a group. */
function headingOf(row: CommandRow, before: CommandRow | undefined): boolean {
  if (row.section === 'found') return false;
  if (!before || before.section !== row.section) return true;
  const same = before.group === row.group && before.accountId === row.accountId;
  return row.section === 'group' && !same;
}

interface Missing {
  readonly query: string;
  readonly problem: Problem | null;
}

function Nothing({ query, problem }: Missing) {
  const { say } = useWords();
  const signedOut = useAppState(({ accounts }) =>
    accounts.every(({ status }) => status.kind === 'signed-out'),
  );
  if (problem) {
    return (
      <section class="empty" role="alert">
        <ProblemText problem={problem} />
      </section>
    );
  }
  return (
    <section class="empty">
      <h2 dir="auto">
        {signedOut ? say('commands.no-account') : say('commands.none', { query: query.trim() })}
      </h2>
      <p>{say(signedOut ? 'commands.no-account-means' : 'commands.none-means')}</p>
    </section>
  );
}
