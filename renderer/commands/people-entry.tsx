import { useId } from 'preact/hooks';
import { useWords } from '../foyer.ts';
import { PersonBrief } from '../people/person-brief.tsx';
import { type Entered, listIn, textIn } from './entries.ts';
import { useFilling, wrongOf } from './filling.ts';
import { EntryLabel, EntryNote } from './labelled.tsx';
import { PeopleMenu } from './people-menu.tsx';
import { PickedPeople } from './picked-people.tsx';
import { usePicking } from './picking.ts';

interface People extends Entered {
  /** A list of people; otherwise one. */
  readonly several: boolean;
}

/** People, picked by name; an id can be typed as well. */
export function PeopleEntry({ field, path, entry, onEnter, several }: People) {
  const { say, explain } = useWords();
  const filling = useFilling();
  const { form, tried, names } = filling;
  const id = useId();
  const picked = several ? listIn(entry).map(textIn) : [textIn(entry)].filter((one) => one !== '');
  const onPick = (ids: readonly string[]) => onEnter(several ? ids : (ids[0] ?? ''));
  const picking = usePicking({ picked, onPick, several });
  const { input, typed, problem, found, open, at } = picking;

  const optionId = (index: number) => `${id}-option-${index}`;
  const hint = say(form.system === 'symphony' ? 'commands.person-hint' : 'commands.person-id-hint');
  const unpicked = tried && picking.begun ? say('commands.wrong-person') : null;
  const refused = problem && explain(problem).happened;
  const wrong = refused ?? unpicked ?? wrongOf(filling, field, path, say);
  const [one] = several ? [] : picked;

  return (
    <div class="field people-entry" data-begun={picking.begun}>
      <label for={id}>
        <EntryLabel field={field} />
      </label>
      <PickedPeople
        ids={several ? picked : []}
        onLeave={(userId) => {
          picking.leave(userId);
          input.current?.focus();
        }}
      />
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open ? optionId(at) : undefined}
        aria-required={field.needed}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-note`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        value={one === undefined ? typed : (names.get(one) ?? one)}
        onInput={(event) => picking.type(event.currentTarget.value)}
        onKeyDown={picking.onKeyDown}
        onBlur={picking.takeId}
      />
      {open && (
        <PeopleMenu
          id={`${id}-list`}
          label={field.label}
          optionId={optionId}
          options={found}
          keyOf={(person) => person.id}
          chosen={at}
          onPick={(person) => void picking.pick(person)}
        >
          {(person) => <PersonBrief person={person} />}
        </PeopleMenu>
      )}
      <EntryNote id={`${id}-note`} wrong={wrong}>
        {hint}
      </EntryNote>
    </div>
  );
}
