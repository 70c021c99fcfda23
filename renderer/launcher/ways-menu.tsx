import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonRow, Problem, Way } from '../../preload/contract.ts';
import { CheckIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { nameOf } from '../people/person-label.ts';
import { alone } from '../text/alone.ts';
import { useSayWay } from '../way-words.ts';
import { movedBy } from './movement.ts';
import { type KeyedWay, keyed, wayOfKey } from './way-keys.ts';
import './ways-menu.css';

interface Menu {
  readonly person: PersonRow;
  /** The row it belongs to, CSS pixels in the window. */
  readonly row: { readonly top: number; readonly bottom: number };
  readonly onGo: (way: Way) => void;
  /** `focus`: the keys shall go back to the search field. */
  readonly onClose: (focus: boolean) => void;
}

/** All ways to one person, best first, each with its keys. */
export function WaysMenu({ person, row, onGo, onClose }: Menu) {
  const words = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const { ways, problem } = useWays(person.id);
  const name = alone(nameOf(person, words));

  const here = ways !== undefined;
  useLayoutEffect(() => focusAt(menu.current, 0), [here]);

  if (!ways) return null;
  const keyedWays = keyed(ways, words);
  return (
    <div
      ref={menu}
      class="ways-menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.say('ways.heading', { name })}
      style={placed(row)}
      onKeyDown={(event) => {
        if (!act(event, keyedWays, menu.current, onGo, onClose)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !within(menu.current, relatedTarget)) onClose(false);
      }}
    >
      {keyedWays.map((one) => (
        <Item key={one.way.id} keyed={one} onGo={onGo} />
      ))}
      {problem && <ProblemText problem={problem} />}
      {ways.length === 0 && !problem && (
        <div role="menuitem" class="ways-none" aria-disabled="true" tabIndex={-1}>
          {words.say('ways.none', { name })}
        </div>
      )}
    </div>
  );
}

function Item({ keyed, onGo }: { readonly keyed: KeyedWay; readonly onGo: Menu['onGo'] }) {
  const sayWay = useSayWay();
  const { way, digit, letter } = keyed;
  const keys = [digit, letter.toUpperCase()].filter((key) => key !== '');
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-keyshortcuts={keys.join(' ') || undefined}
      onClick={() => onGo(way)}
    >
      <SystemGlyph system={way.system} size={14} />
      <bdi class="foreign">{sayWay(way)}</bdi>
      {way.preferred && <Preferred />}
      <KeyCaps keys={keys} />
    </button>
  );
}

function Preferred() {
  const { say } = useWords();
  return (
    <span class="way-preferred" title={say('ways.preferred')}>
      <CheckIcon />
      <span class="visually-hidden">{say('ways.preferred')}</span>
    </span>
  );
}

interface Told {
  readonly ways?: readonly Way[];
  readonly problem?: Problem;
}

/**
 * The ways that are known at once, and below them those which the systems tell of: a way keeps the
 * key that it was first shown with.
 */
function useWays(personId: string): Told {
  const { bridge } = useFoyer();
  const [told, tell] = useState<Told>({});
  useLayoutEffect(() => {
    const ask = async (atOnce: boolean) => {
      const answer = await bridge.listWays({ personId, atOnce });
      tell(({ ways = [] }) => {
        if (!answer.ok) return { ways, problem: answer.problem };
        const known = ways.map(({ id }) => id);
        return { ways: [...ways, ...answer.value.filter(({ id }) => !known.includes(id))] };
      });
    };
    void ask(true).then(() => ask(false));
  }, [bridge, personId]);
  return told;
}

/** True when the key meant something to the menu. */
function act(
  event: KeyboardEvent,
  ways: readonly KeyedWay[],
  menu: HTMLElement | null,
  onGo: Menu['onGo'],
  onClose: Menu['onClose'],
): boolean {
  if (event.isComposing) return false;
  if (['Escape', 'ArrowLeft', 'Tab'].includes(event.key)) {
    onClose(true);
    return true;
  }
  const items = itemsOf(menu);
  const here = items.findIndex((item) => item.matches(':focus'));
  const next = movedBy(event, here, items.length, items.length);
  if (next !== null) {
    focusAt(menu, Math.max(0, next));
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const way = wayOfKey(ways, event.key);
  if (way) onGo(way);
  // A letter without a way goes nowhere: typed into the field behind, it would surprise.
  return way !== undefined || (event.key.length === 1 && event.key !== ' ');
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}

function focusAt(menu: HTMLElement | null, index: number) {
  (itemsOf(menu)[index] ?? menu)?.focus({ preventScroll: true });
}

function within(part: HTMLElement | null, target: EventTarget): boolean {
  return target instanceof Node && part?.contains(target) === true;
}

/** Below its row where there is more room, else above it. */
function placed({ top, bottom }: Menu['row']): string {
  const room = window.innerHeight;
  if (bottom < room * 0.6) return `top:${bottom}px;max-height:${room - bottom - 8}px`;
  return `top:${top}px;max-height:${top - 8}px;transform:translateY(-100%)`;
}
