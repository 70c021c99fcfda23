import type { CommandRow } from '../../preload/contract.ts';
import { WarningIcon } from '../design/icons.tsx';
import { SystemGlyph } from '../design/system-glyph.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { MarkedText } from '../people/marked-text.tsx';

interface Option {
  readonly id: string;
  readonly row: CommandRow;
  /** It begins a section. */
  readonly heading: boolean;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

/** One command: what it is for, what it is called, and why it cannot be used if that is known. */
export function CommandOption({ id, row, heading, selected, onOpen }: Option) {
  const { say } = useWords();
  const marks = (field: 'purpose' | 'name') => row.marks.filter((mark) => mark.field === field);
  return (
    <>
      {heading && <Heading row={row} />}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the search field */}
      <div
        id={id}
        class="command"
        role="option"
        tabIndex={-1}
        aria-selected={selected}
        data-section={row.section}
        // The focus stays where the keys are; a click only chooses.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onOpen}
      >
        <span class="command-lines">
          <MarkedText class="command-purpose" text={row.purpose} marks={marks('purpose')} />
          <span class="command-second">
            <MarkedText class="command-name" text={row.name} marks={marks('name')} />
            <Aside row={row} />
          </span>
        </span>
        {row.effect === 'destroys' && (
          <span class="command-grave" title={say('commands.destroys')}>
            <WarningIcon />
            <span class="visually-hidden">{say('commands.destroys')}</span>
          </span>
        )}
        <span class="command-system">
          <SystemGlyph system={row.system} size={14} />
          <span class="visually-hidden">{say(`system.${row.system}`)}</span>
        </span>
      </div>
    </>
  );
}

function Heading({ row }: { readonly row: CommandRow }) {
  const { say } = useWords();
  const several = useAppState(({ accounts }) => accounts.length > 1);
  const isGroup = row.section === 'group';
  return (
    <div class="group-heading" role="presentation" aria-hidden="true">
      {isGroup ? row.group : say(row.section === 'recent' ? 'commands.recent' : 'commands.refused')}
      {isGroup && several && <span class="group-host"> · {row.host}</span>}
    </div>
  );
}

function Aside({ row }: { readonly row: CommandRow }) {
  const { say, explain } = useWords();
  if (row.refused) {
    const { happened } = explain(row.refused);
    return <span class="command-aside">{happened}</span>;
  }
  if (!row.forAdministrators) return null;
  return <span class="command-aside">{say('commands.administrators')}</span>;
}
