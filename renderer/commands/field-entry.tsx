import { ChoiceEntry } from './choice-entry.tsx';
import type { Entered } from './entries.ts';
import { ListEntry } from './list-entry.tsx';
import { PeopleEntry } from './people-entry.tsx';
import { RecordEntry } from './record-entry.tsx';
import { TextEntry } from './text-entry.tsx';

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
