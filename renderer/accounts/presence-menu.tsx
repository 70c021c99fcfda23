import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChoosablePresence, OwnPresence } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';
import { movedBy } from '../launcher/movement.ts';
import { PresenceMark } from '../people/presence-mark.tsx';

interface Menu {
  readonly own: OwnPresence;
  /** What opened it. */
  readonly beside: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onChoose: (presence: ChoosablePresence) => void;
  /** `focus`: it goes back to what opened the menu. */
  readonly onClose: (focus: boolean) => void;
}

/** What our own presence can be set to, with the present one marked. */
export function PresenceMenu({ own, beside, label, onChoose, onClose }: Menu) {
  const { say } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useLayoutEffect(() => {
    const chosen = items().find((item) => item.ariaChecked === 'true');
    (chosen ?? items()[0])?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const here = items().findIndex((item) => item.matches(':focus'));
    const next = movedBy(event, here, own.offers.length, own.offers.length);
    if (next !== null) items()[Math.max(0, next)]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={menu}
      class="presence-menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={placed(beside.current)}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        const stays = relatedTarget instanceof Node && menu.current?.contains(relatedTarget);
        if (relatedTarget && !stays) onClose(false);
      }}
    >
      {own.offers.map((offer) => (
        <button
          key={offer}
          type="button"
          role="menuitemradio"
          tabIndex={-1}
          aria-checked={offer === own.presence}
          onClick={() => onChoose(offer)}
        >
          <PresenceMark presence={offer} />
          <span>{say(`presence.${offer}`)}</span>
        </button>
      ))}
    </div>
  );
}

/** On the side of what opened it where there is more room, and never beyond the window. */
function placed(beside: HTMLElement | null): string {
  const { left = 0, top = 0, bottom = 0 } = beside?.getBoundingClientRect() ?? {};
  const inside = `left:min(${left}px, calc(100% - var(--menu-width) - 8px))`;
  const { innerHeight } = window;
  if (top > innerHeight / 2) {
    return `${inside};bottom:${innerHeight - top + 4}px;max-height:${top - 12}px`;
  }
  return `${inside};top:${bottom + 4}px;max-height:${innerHeight - bottom - 12}px`;
}
