import { CheckIcon, ForwardIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import type { PresenceRow } from './presence-commands.ts';
import type { ViewRow } from './views.ts';

interface Option {
  readonly id: string;
  readonly row: ViewRow | PresenceRow;
  /** It begins the section. */
  readonly heading: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** One view of Foyer's own and the key that leads there, or a presence that can be set. */
export function ViewOption({ id, row, heading, selected, onOpen }: Option) {
  const { mac } = useFoyer();
  const { say } = useWords();
  return (
    <>
      {heading && (
        <div class="group-heading" role="presentation" aria-hidden="true">
          {say('commands.views')}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field */}
      <div
        id={id}
        class="command command-view"
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        // The focus stays where the keys are; a click only chooses.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        {'sets' in row && row.chosen ? <CheckIcon /> : <ForwardIcon />}
        <span class="command-lines">{row.title}</span>
        {'view' in row && row.key !== '' && <KeyCaps keys={[mac ? '⌘' : 'Ctrl', row.key]} />}
      </div>
    </>
  );
}
