import '../design/sections.css';
import './person.css';
import type { PersonCard } from '../../preload/contract.ts';
import { useAnswer } from '../answer.ts';
import { Told } from '../design/told.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { commandOf } from '../launcher/commands.ts';
import { keyed, wayOfKey } from '../launcher/way-keys.ts';
import { TitledFrame } from '../view-frame.tsx';
import { Favourite } from './favourite.tsx';
import { InCommonSection } from './in-common-section.tsx';
import { KnownSection } from './known-section.tsx';
import { PartsSection } from './parts-section.tsx';
import { PersonHead } from './person-head.tsx';
import { useReaching } from './reaching.ts';
import { WaysSection } from './ways-section.tsx';

/** Who somebody is, what we have in common, and the ways to them. */
export function PersonView({ personId }: { readonly personId: string }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const revision = useAppState(({ people }) => people.revision);
  const described = useAnswer(() => bridge.describePerson({ personId }), [personId, revision]);
  const person = described.value;
  if (!person) {
    return (
      <TitledFrame title={say('view.person')}>
        {described.problem && <Told problem={described.problem} onAgain={described.again} />}
      </TitledFrame>
    );
  }
  return <Card person={person} onChanged={described.again} />;
}

interface Shown {
  readonly person: PersonCard;
  readonly onChanged: () => void;
}

function Card({ person, onChanged }: Shown) {
  const { bridge, mac } = useFoyer();
  const words = useWords();
  const { say } = words;
  const inCommon = useAnswer(() => bridge.listInCommon({ personId: person.id }), [person.id]);
  const accounts = useAppState((state) => state.accounts);
  const ways = useAnswer(() => bridge.listWays({ personId: person.id }), [person.id, accounts]);
  const reaching = useReaching(person.id);
  const favour = async () => {
    await bridge.setFavourite({ personId: person.id, favourite: !person.favourite });
    onChanged();
  };
  const name = person.name.trim() || person.address || say('people.nameless');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that hold in the whole view
    <div
      class="layer"
      onKeyDown={(event) => {
        const way = isPlain(event)
          ? wayOfKey(keyed(ways.value ?? [], words), event.key)
          : undefined;
        if (commandOf(event, mac, 'typed') === 'favourite') void favour();
        else if (way) void reaching.reach(way);
        else return;
        event.preventDefault();
      }}
    >
      <TitledFrame
        quiet
        title={name}
        tools={<Favourite favourite={person.favourite} onFavour={() => void favour()} />}
      >
        <div class="view-body person-card">
          <PersonHead person={person} name={name} />
          <WaysSection name={name} ways={ways} reaching={reaching} />
          <KnownSection person={person} />
          <InCommonSection inCommon={inCommon} />
          <PartsSection person={person} onChanged={onChanged} />
        </div>
      </TitledFrame>
    </div>
  );
}

/** A key that is pressed alone. */
function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
}
