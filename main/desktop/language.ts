import { type State, whenever } from '../state.ts';
import { languageFor } from '../text/language.ts';

/** Keeps `state.language` what the settings say, from the moment they change. */
export function followLanguage(state: State, systemLanguages: readonly string[]): void {
  whenever(
    state,
    ({ settings }) => settings.language,
    (choice) => {
      const language = languageFor(choice, systemLanguages);
      if (language !== state.getState().language) state.setState({ language });
    },
  );
}
