import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Mirror } from '../store.ts';
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';
import { createWords, type Words } from './words.ts';

/** How Foyer speaks now; it is replaced, whole, when another language is chosen. */
export type Speaking = StoreApi<{ readonly words: Words }>;

/**
 * Speaks the language of the state, and tells the page. `ready` is called once, when there are
 * words: at once in English, in other languages when these are loaded, so that nothing is said in
 * English first. The returned function ends it.
 */
export function speak(mirror: Mirror, page: HTMLElement, ready: (speaking: Speaking) => void) {
  let speaking: Speaking | undefined;
  let stopped = false;
  const wanted = () => mirror.getState().language;

  const begin = (words: Words) => {
    page.lang = words.tag;
    if (speaking) speaking.setState({ words });
    else {
      speaking = createStore(() => ({ words }));
      ready(speaking);
    }
  };
  const isUnwanted = (words: Words) => stopped || words.tag !== wanted();
  async function change(coming: Language | Promise<Language>) {
    const words = createWords(await coming);
    // Views that are open say what comes later, too: they change at once, or not yet.
    if (speaking) await words.whole();
    if (!isUnwanted(words)) begin(words);
  }

  const language = languageOf(wanted());
  if (language instanceof Promise) void change(language);
  else begin(createWords(language));
  const unfollow = mirror.subscribe((now, before) => {
    if (now.language !== before.language) void change(languageOf(now.language));
  });
  return () => {
    stopped = true;
    unfollow();
  };
}
