import type { PersonRow } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { useFoyer } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { useChosen } from './chosen.ts';
import type { Offer, Offers } from './offers.ts';
import type { Picked } from './picked.ts';
import type { Reaching } from './reaching.ts';

interface Parts {
  readonly query: string;
  readonly picked: Picked;
  readonly reaching: Reaching;
  readonly offers: Offers;
}

/** All that can be done from the list, by key or by mouse. Rows are named by their place. */
interface Acting {
  /** What Enter does: the offer, the group, the way that was offered instead, or the best way. */
  readonly open: (index: number) => void;
  readonly openPerson: (index: number) => void;
  /** The second way, or a new space with the group. */
  readonly second: (index: number) => void;
  readonly copyLink: (index: number) => void;
  readonly showCard: (index: number) => void;
  readonly pick: (index: number) => void;
  readonly favourite: (index: number) => void;
  readonly mark: (person: PersonRow) => void;
  readonly takeOffer: (offer: Offer) => void;
  /** The form of a new space with whoever is picked and the address that was typed. */
  readonly newSpace: () => void;
  /** Why the last favourite was not kept. */
  readonly marking: ReturnType<typeof useAsking>;
}

/** Joins what was chosen with what can be done with it. */
export function useActing({ query, picked, reaching, offers }: Parts): Acting {
  const { bridge } = useFoyer();
  const { go } = useNavigation();
  const chosen = useChosen(query);
  const marking = useAsking();
  const group = picked.people.map(({ id }) => id);

  const withChosen = (index: number, act: (person: PersonRow) => void) =>
    void chosen(index).then((person) => person && act(person));
  const mark = (person: PersonRow) =>
    void marking.ask(() =>
      bridge.setFavourite({ personId: person.id, favourite: !person.favourite }),
    );
  const takeOffer = (offer: Offer) => {
    if (offer.kind === 'invitation') go({ view: 'invitation', text: offer.text });
    else go({ view: 'new-space', personIds: group, address: offer.address });
  };
  const reachPicked = (way: 'chat' | 'new-space') => {
    const [only, ...others] = picked.people;
    if (only && others.length === 0 && way === 'chat') reaching.reach(only);
    else reaching.reachGroup(group, way);
  };

  const open = async (index: number) => {
    const { told } = reaching;
    if (told?.kind === 'refused' && told.instead) return reaching.insteadOf(told.instead);
    const read = await offers.settled();
    if (read?.kind === 'invitation') return takeOffer(read);
    if (group.length > 0) return reachPicked('chat');
    const person = await chosen(index);
    if (person) return reaching.reach(person);
    const offer = await offers.settled();
    if (offer) takeOffer(offer);
  };

  return {
    open: (index) => void open(index),
    openPerson: (index) => withChosen(index, (person) => reaching.reach(person)),
    second(index) {
      if (group.length > 0) reachPicked('new-space');
      else withChosen(index, (person) => reaching.reachBy(person, 'second'));
    },
    copyLink: (index) => withChosen(index, (person) => reaching.reachBy(person, 'copy-link')),
    showCard: (index) => withChosen(index, ({ id }) => go({ view: 'person', personId: id })),
    pick: (index) => withChosen(index, picked.toggle),
    favourite: (index) => withChosen(index, mark),
    mark,
    takeOffer,
    newSpace() {
      const address = offers.offer?.kind === 'address' ? offers.offer.address : null;
      go({ view: 'new-space', personIds: group, ...(address ? { address } : {}) });
    },
    marking,
  };
}
