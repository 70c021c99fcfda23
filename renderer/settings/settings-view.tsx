import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { TextField } from '../design/text-field.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { alone } from '../text/alone.ts';
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
  const [found, setFound] = useState(true);
  const body = useRef<HTMLDivElement>(null);
  const problem = useUndo();
  const undoKeys = mac ? '⌘Z' : sayKeys({ say }, ['Ctrl', 'Z']);
  const shortcutWords = [say('settings.shortcut'), say('settings.shortcut-hint')];
  useLayoutEffect(
    () => setFound(body.current?.querySelector('.setting:not([hidden])') !== null),
    [sought],
  );
  return (
    <ViewFrame tab="settings">
      <div ref={body} class="view-body settings">
        <search
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing || sought === '') return;
            event.preventDefault();
            setSought('');
          }}
        >
          <TextField
            label={say('settings.find')}
            hint={say('settings.undo-hint', { keys: undoKeys })}
            value={sought}
            onInput={setSought}
          />
        </search>
        {!found && (
          <p class="note" role="status">
            {say('settings.not-found', { query: alone(sought.trim()) })}
          </p>
        )}
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
