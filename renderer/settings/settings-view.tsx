import { useWords } from '../foyer.ts';
import { AboutSection } from './about-section.tsx';
import { Section } from './section.tsx';
import { ShortcutRecorder } from './shortcut-recorder.tsx';
import { SpacesSection } from './spaces-section.tsx';
import { SymphonySection } from './symphony-section.tsx';

/** Everything that can be changed; each change holds at once. */
export function SettingsView() {
  const { say } = useWords();
  return (
    <div class="view-body">
      <Section title={say('settings.shortcut')}>
        <ShortcutRecorder />
      </Section>
      <SpacesSection />
      <SymphonySection />
      <AboutSection />
    </div>
  );
}
