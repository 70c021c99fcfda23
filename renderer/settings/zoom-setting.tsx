import { useAsking } from '../asking.ts';
import { Choice } from '../design/choice.tsx';
import { ProblemNote } from '../design/problem-note.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { Setting } from './setting.tsx';
import { zooms } from './zooms.ts';

/** How large everything is; it holds at once. */
export function ZoomSetting() {
  const { bridge, mac } = useFoyer();
  const { say, tag } = useWords();
  const { problem, ask } = useAsking();
  const zoom = useAppState(({ settings }) => settings.zoom);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const label = say('settings.zoom');
  const hint = say('settings.zoom-hint', {
    larger: mac ? '⌘+' : sayKeys({ say }, ['Ctrl', '+']),
    smaller: mac ? '⌘−' : sayKeys({ say }, ['Ctrl', '−']),
  });
  return (
    <Setting keys={['zoom']} words={[label, hint]}>
      <Choice
        label={label}
        hint={hint}
        value={`${zoom}`}
        options={zooms.map((one) => ({ value: `${one}`, label: percent.format(one / 100) }))}
        onChoose={(chosen) => void ask(() => bridge.changeSettings({ zoom: Number(chosen) }))}
      />
      <ProblemNote problem={problem} />
    </Setting>
  );
}
