import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account } from '../../preload/contract.ts';
import { ForwardIcon } from '../design/icons.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';

/** Where an account stands among all, and the way to another place. */
interface Moving {
  readonly index: number;
  readonly count: number;
  /** By one place; nothing where there is none. The focus stays where it is. */
  readonly move: (step: 1 | -1) => void;
}

/** Moves an account by one place at a time. */
export function useMoving(account: Account): Moving {
  const { bridge } = useFoyer();
  const accounts = useAppState((state) => state.accounts);
  const index = accounts.findIndex(({ id }) => id === account.id);
  const focused = useRef<HTMLElement | null>(null);
  // A card that changes its place in the page loses the focus.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  }, [index]);
  return {
    index,
    count: accounts.length,
    move(step) {
      const to = index + step;
      if (to < 0 || to >= accounts.length) return;
      focused.current =
        document.activeElement instanceof HTMLElement ? document.activeElement : null;
      void bridge.moveAccount({ accountId: account.id, to });
    },
  };
}

/** The step that a key means for the account it is pressed in. */
export function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null;
  if (key === 'ArrowUp') return -1;
  return key === 'ArrowDown' ? 1 : null;
}

/** Two buttons that move an account; none where it is the only one. */
export function MoveButtons({ moving }: { readonly moving: Moving }) {
  const { say } = useWords();
  const { index, count, move } = moving;
  if (count < 2) return null;
  const place = say('accounts.place', { place: index + 1, total: count });
  return (
    <span class="moves">
      <span class="visually-hidden" role="status">
        {place}
      </span>
      <Move step={-1} label={say('accounts.up')} disabled={index === 0} onMove={move} />
      <Move step={1} label={say('accounts.down')} disabled={index === count - 1} onMove={move} />
    </span>
  );
}

interface Step {
  readonly step: 1 | -1;
  readonly label: string;
  readonly disabled: boolean;
  readonly onMove: (step: 1 | -1) => void;
}

/** Disabled for the ear alone: a button that goes away would take the focus along. */
function Move({ step, label, disabled, onMove }: Step) {
  return (
    <button
      type="button"
      class="icon-button"
      data-step={step}
      aria-label={label}
      aria-disabled={disabled}
      aria-keyshortcuts={step < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      title={`${label} (Alt+${step < 0 ? '↑' : '↓'})`}
      onClick={() => onMove(step)}
    >
      <ForwardIcon />
    </button>
  );
}
