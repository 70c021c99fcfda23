import { render } from 'preact';
import type { Bridge } from '../preload/contract.ts';
import { createDrafts } from './accounts/drafts.ts';
import { atFirstLook } from './first-look.ts';
import { FoyerContext } from './foyer.ts';
import { createPeopleList } from './people/people-list.ts';
import { Popover } from './popover.tsx';
import { followState } from './store.ts';
import { englishLanguage } from './text/languages.ts';
import { createWords } from './text/words.ts';

/** Draws the popover into `root` when somebody looks for the first time. The returned function ends it. */
export function start(bridge: Bridge, root: HTMLElement, platform: string): () => void {
  const words = createWords(englishLanguage);
  const people = createPeopleList(bridge.listPeople);
  const drafts = createDrafts();
  const mac = platform.startsWith('Mac');
  let unlook = () => {};
  const stop = followState(bridge, (mirror) => {
    unlook = atFirstLook(mirror, root.ownerDocument, () =>
      render(
        <FoyerContext.Provider value={{ bridge, mirror, people, drafts, words, mac }}>
          <Popover />
        </FoyerContext.Provider>,
        root,
      ),
    );
  });
  return () => {
    stop();
    unlook();
    render(null, root);
  };
}
