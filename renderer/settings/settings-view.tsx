import { useState } from 'preact/hooks';
import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { ViewFrame } from '../view-frame.tsx';
import { AboutSection } from './about-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { NetworkSection } from './network-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { Section } from './section.tsx';
import { Setting, SoughtContext } from './setting.tsx';
import { ShortcutRecorder } from './shortcut-recorder.tsx';
import { SpacesSection } from './spaces-section.tsx';
import { SymphonySection } from './symphony-section.tsx';
import { ToggleCommand } from './toggle-command.tsx';
import { useUndo } from './undo.ts';

/** Everything that can be changed; each change holds at once, and can be taken back. */
export function SettingsView() {
  const { mac } = useFoyer();
  const { say } = useWords();
  const [sought, setSought] = useState('');
  const problem = useUndo();
  const undoKeys = mac ? '⌘Z' : sayKeys({ say }, ['Ctrl', 'Z']);
  const shortcutWords = [say('settings.shortcut'), say('settings.shortcut-hint')];
  return (
    <ViewFrame tab="settings">
      <div class="view-body settings">
        <TextField
          label={say('settings.find')}
          hint={say('settings.undo-hint', { keys: undoKeys })}
          value={sought}
          onInput={setSought}
        />
        <SoughtContext.Provider value={sought.trim()}>
          <Section title={say('settings.shortcut')} problem={problem}>
            <Setting keys={['shortcut']} words={shortcutWords}>
              <ShortcutRecorder />
              <ToggleCommand />
            </Setting>
          </Section>
          <SpacesSection />
          <SymphonySection />
          <NotificationsSection />
          <GeneralSection />
          <NetworkSection />
          <AboutSection />
        </SoughtContext.Provider>
      </div>
    </ViewFrame>
  );
}
