import type { ComponentChildren } from 'preact';
import type { CommandField } from '../../preload/contract.ts';
import { useWords } from '../foyer.ts';

interface Label {
  readonly field: CommandField;
}

/** What an entry is for, and whether it has to be there. */
export function EntryLabel({ field }: Label) {
  const { say } = useWords();
  return (
    <>
      {field.label}
      {field.needed && <span class="required"> {say('commands.required')}</span>}
    </>
  );
}

interface Note {
  readonly id: string;
  readonly wrong: string | null;
  readonly children?: ComponentChildren;
}

/** What is wrong with an entry, or a hint. */
export function EntryNote({ id, wrong, children }: Note) {
  if (!wrong && !children) return null;
  return (
    <p id={id} class={wrong ? 'note wrong' : 'note'}>
      {wrong ?? children}
    </p>
  );
}
