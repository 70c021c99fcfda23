import './people-menu.css';
import type { ComponentChildren } from 'preact';

interface Menu<Meant> {
  readonly id: string;
  readonly label: string;
  readonly optionId: (index: number) => string;
  readonly options: readonly Meant[];
  readonly keyOf: (option: Meant) => string;
  readonly chosen: number;
  readonly onPick: (option: Meant) => void;
  readonly children: (option: Meant) => ComponentChildren;
}

/** Who may be meant. Its keys belong to the entry above. */
export function PeopleMenu<Meant>(menu: Menu<Meant>) {
  const { id, label, optionId, options, keyOf, chosen, onPick, children } = menu;
  return (
    <div id={id} class="people-menu" role="listbox" aria-label={label}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the entry
        <div
          key={keyOf(option)}
          id={optionId(index)}
          class="people-menu-row"
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}
