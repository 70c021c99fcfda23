import type { CommandField } from '../../preload/contract.ts';
import { type Entered, recordIn } from './entries.ts';
import { FieldEntry } from './field-entry.tsx';
import { EntryLabel } from './labelled.tsx';

/** Several entries that belong together. A record of one is that one. */
export function RecordEntry({ field, path, entry, onEnter }: Entered) {
  const inside = recordIn(entry);
  const fields = field.fields ?? [];
  const [only, second] = fields;
  const enter = (name: string) => (value: Entered['entry']) => {
    if (value !== undefined) onEnter({ ...inside, [name]: value });
  };
  if (only && !second) {
    return (
      <FieldEntry
        field={alone(field, only)}
        path={`${path}.${only.name}`}
        entry={inside[only.name]}
        onEnter={enter(only.name)}
      />
    );
  }
  const entries = fields.map((one) => (
    <FieldEntry
      key={one.name}
      field={one}
      path={`${path}.${one.name}`}
      entry={inside[one.name]}
      onEnter={enter(one.name)}
    />
  ));
  return (
    <details class="record" open={field.needed || Object.keys(inside).length > 0}>
      <summary>
        <EntryLabel field={field} />
      </summary>
      <div class="record-entries">{entries}</div>
    </details>
  );
}

function alone(record: CommandField, only: CommandField): CommandField {
  return { ...only, label: record.label, needed: record.needed && only.needed };
}
