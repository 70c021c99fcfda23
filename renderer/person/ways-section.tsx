import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Way } from '../../preload/contract.ts';
import type { Answer } from '../answer.ts';
import { CheckIcon, WarningIcon } from '../design/icons.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useWords } from '../foyer.ts';
import { movedBy } from '../launcher/movement.ts';
import { keyed } from '../launcher/way-keys.ts';
import { alone } from '../text/alone.ts';
import { useSayWay } from '../way-words.ts';
import type { Reaching } from './reaching.ts';
import { WayButton } from './way-button.tsx';

interface Reachable {
  readonly name: string;
  readonly ways: Answer<readonly Way[]>;
  readonly reaching: Reaching;
}

/** All ways to somebody, best first: Enter goes the first one, each has keys of its own. */
export function WaysSection({ name, ways, reaching }: Reachable) {
  const words = useWords();
  const { say } = words;
  const list = useRef<HTMLDivElement>(null);
  const known = ways.value ?? [];
  useFirstFocus(list, known.length > 0);
  return (
    <section class="ways-section" aria-label={say('ways.heading', { name: alone(name) })}>
      <Went name={name} reaching={reaching} />
      {/* biome-ignore lint/a11y/useSemanticElements: buttons in a row are no form */}
      <div
        ref={list}
        class="way-list"
        role="group"
        onKeyDown={(event) => step(event, list.current)}
      >
        {keyed(known, words).map((one, index) => (
          <WayButton
            key={one.way.id}
            keyed={one}
            first={index === 0}
            busy={reaching.going === one.way.id}
            onGo={() => void reaching.reach(one.way)}
          />
        ))}
      </div>
      {ways.value?.length === 0 && <p class="note">{say('ways.none', { name: alone(name) })}</p>}
      {ways.problem && (
        <p class="note" role="alert">
          <ProblemText problem={ways.problem} />
        </p>
      )}
    </section>
  );
}

/** How the last way went, and the next one where it was refused. */
function Went({ name, reaching }: Pick<Reachable, 'name' | 'reaching'>) {
  const words = useWords();
  const sayWay = useSayWay();
  const { refused, done } = reaching;
  if (refused) {
    const { next, problem } = refused;
    return (
      <div class="problem-block" role="alert">
        <WarningIcon />
        <ProblemText problem={problem} />
        {next && (
          <button
            ref={(button) => button?.focus()}
            type="button"
            onClick={() => void reaching.reach(next)}
          >
            {words.say('ways.next', { way: sayWay(next) })}
          </button>
        )}
      </div>
    );
  }
  return (
    <p class="done-line" role="status">
      {done && (
        <>
          <CheckIcon />
          {done === 'copied'
            ? words.say('ways.copied')
            : words.say('ways.asked', { name: alone(name) })}
        </>
      )}
    </p>
  );
}

/** The best way has the focus as soon as it is known, unless somebody is elsewhere already. */
function useFirstFocus(list: { readonly current: HTMLElement | null }, any: boolean) {
  useLayoutEffect(() => {
    const here = document.activeElement;
    if (any && (here === document.body || here?.localName === 'h1')) {
      list.current?.querySelector('button')?.focus();
    }
  }, [any]);
}

/** Up and down move from way to way. */
function step(event: KeyboardEvent, list: HTMLElement | null) {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const here = buttons.findIndex((button) => button.contains(document.activeElement));
  const next = movedBy(event, here, buttons.length, buttons.length);
  if (here < 0 || next === null) return;
  event.preventDefault();
  buttons[Math.max(0, next)]?.focus();
}
