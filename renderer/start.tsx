import { render } from 'preact';
import type { Bridge } from '../preload/contract.ts';
import { createDrafts } from './accounts/drafts.ts';
import { atFirstLook } from './first-look.ts';
import { type Foyer, FoyerContext } from './foyer.ts';
import { keepDrafts } from './kept-drafts.ts';
import { afterRecall } from './kept-view.ts';
import { createPeopleList } from './people/people-list.ts';
import { Popover } from './popover.tsx';
import { followState, useStore } from './store.ts';
import { type Speaking, speak } from './text/speaking.ts';

/** Draws the popover into `root` when somebody looks for the first time. The returned function ends it. */
export function start(bridge: Bridge, root: HTMLElement, platform: string): () => void {
  const page = root.ownerDocument;
  const people = createPeopleList(bridge.listPeople);
  const drafts = createDrafts();
  const mac = platform.startsWith('Mac');
  const endings = [keepDrafts(bridge, drafts)];
  afterRecall(bridge, (keptView) =>
    endings.push(
      followState(bridge, (mirror) => {
        const foyer = { bridge, mirror, people, drafts, keptView, mac };
        const silence = speak(mirror, page.documentElement, (speaking) => {
          const draw = () => render(<Spoken foyer={foyer} speaking={speaking} />, root);
          endings.push(atFirstLook(mirror, page, draw));
        });
        endings.push(silence);
      }),
    ),
  );
  return () => {
    for (const end of endings) end();
    render(null, root);
  };
}

interface Spoken {
  readonly foyer: Omit<Foyer, 'words'>;
  readonly speaking: Speaking;
}

/** The popover in the language that is spoken: it stays as it is when that changes. */
function Spoken({ foyer, speaking }: Spoken) {
  const words = useStore(speaking, (now) => now.words);
  return (
    <FoyerContext.Provider value={{ ...foyer, words }}>
      <Popover />
    </FoyerContext.Provider>
  );
}
