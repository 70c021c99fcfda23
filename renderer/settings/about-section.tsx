import { ForeignText } from '../design/foreign-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useNavigation } from '../navigation.ts';
import { ErasePart } from './erase-part.tsx';
import { Licences } from './licences.tsx';
import { PolicyNote } from './policy-note.tsx';
import { Section } from './section.tsx';
import { UpdatesPart } from './updates-part.tsx';

/** What this is, where it keeps its files, and the way out. */
export function AboutSection() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const about = useAppState((state) => state.about);
  const facts = [
    [say('settings.version'), about.version],
    [
      say('settings.electron'),
      about.meantFor === undefined
        ? about.electron
        : say('settings.electron-other', { is: about.electron, meant: about.meantFor }),
    ],
    [say('settings.kept-in'), about.keptIn],
  ] as const;
  return (
    <Section title={say('settings.about')}>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <ForeignText whole={value} />
            </dd>
          </div>
        ))}
      </dl>
      {about.unsandboxed && <p class="note wrong">{say('settings.sandbox-off')}</p>}
      <UpdatesPart />
      <PolicyNote />
      <Licences />
      <div class="buttons">
        <button type="button" onClick={() => go({ view: 'report' })}>
          {say('report.open')}
        </button>
        <button type="button" onClick={() => void bridge.quit()}>
          {say('settings.quit')}
        </button>
      </div>
      <ErasePart />
    </Section>
  );
}
