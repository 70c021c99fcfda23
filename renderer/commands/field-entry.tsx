import type { CommandField } from '../../preload/contract.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import type { Entry } from './entries.ts';
import { ListEntry } from './list-entry.tsx';
import { PeopleEntry } from './people-entry.tsx';
import { RecordEntry } from './record-entry.tsx';
import { TextEntry } from './text-entry.tsx';

/** One entry of a form, wherever in it. */
export interface Entered {
  readonly field: CommandField;
  /** Where it stands, like `roomAttributes.name`. */
  readonly path: string;
  readonly entry: Entry | undefined;
  readonly onEnter: (entry: Entry) => void;
}

/** An entry in the form that its kind asks for. */
export function FieldEntry(entered: Entered) {
  const { field } = entered;
  switch (field.kind) {
    case 'person':
      return <PeopleEntry {...entered} several={false} />;
    case 'list':
      return field.of?.kind === 'person' ? (
        <PeopleEntry {...entered} several />
      ) : (
        <ListEntry {...entered} />
      );
    case 'record':
      return <RecordEntry {...entered} />;
    case 'choice':
    case 'yes-or-no':
      return <ChoiceEntry {...entered} />;
    default:
      return <TextEntry {...entered} />;
  }
}
