import { useRef, useState } from 'preact/hooks';
import type { LanguageChoice } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { Choice } from '../design/choice.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { Setting } from './setting.tsx';

/** Each language by its own name, so that whoever speaks it finds it in any other. */
const languages = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'de', label: 'Deutsch', lang: 'de' },
  { value: 'fr', label: 'Français', lang: 'fr' },
  { value: 'ja', label: '日本語', lang: 'ja' },
] as const satisfies readonly { readonly value: LanguageChoice; readonly [more: string]: string }[];

/** The language of everything that Foyer says; it is spoken as soon as it is chosen. */
export function LanguageSetting() {
  const { say } = useWords();
  const { chosen, problem, choose } = useChoosing();
  const label = say('settings.language');
  const hint = say('settings.language-hint');
  return (
    <Setting keys={['language']} words={[label, hint, ...languages.map((one) => one.label)]}>
      <Choice
        label={label}
        hint={hint}
        value={chosen}
        options={[{ value: 'system', label: say('settings.language-system') }, ...languages]}
        onChoose={(language) => void choose(language)}
      />
      <ProblemNote problem={problem} />
    </Setting>
  );
}

/** The arrow keys choose each language that they pass: main is asked one by one, and last the last. */
function useChoosing() {
  const { bridge } = useFoyer();
  const { problem, ask } = useAsking();
  const holds = useAppState(({ settings }) => settings.language);
  const [wanted, want] = useState<LanguageChoice | null>(null);
  const last = useRef<LanguageChoice | null>(null);

  async function choose(language: LanguageChoice) {
    const underWay = last.current !== null;
    last.current = language;
    want(language);
    if (!underWay) await keep(language);
  }
  async function keep(language: LanguageChoice): Promise<void> {
    await ask(() => bridge.changeSettings({ language }));
    if (last.current !== null && last.current !== language) return keep(last.current);
    last.current = null;
    want(null);
  }
  return { chosen: wanted ?? holds, problem, choose };
}
