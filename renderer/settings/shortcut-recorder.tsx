import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useAsking } from '../asking.ts';
import { KeyCaps } from '../design/key-caps.tsx';
import { ProblemText } from '../design/problem-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { acceleratorOf, keyNames } from './accelerator.ts';

/** Shows the shortcut; pressed, it listens for the next one. Keys that fail keep the last good one. */
export function ShortcutRecorder() {
  const { bridge, mac } = useFoyer();
  const { say } = useWords();
  const { accelerator } = useAppState((state) => state.shortcut);
  const asking = useAsking();
  const [recording, setRecording] = useRecording();
  const keys = keyNames(accelerator, mac);

  const listen = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (!recording || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return setRecording(false);
    const chosen = acceleratorOf(event, mac);
    if (!chosen) return;
    setRecording(false);
    void asking.ask(() => bridge.setShortcut({ accelerator: chosen }));
  };

  return (
    <div class="field">
      <button
        type="button"
        class="recorder"
        data-recording={recording}
        aria-label={
          recording
            ? say('settings.shortcut-press')
            : say('settings.shortcut-record', { keys: sayKeys({ say }, keys) })
        }
        onClick={() => {
          asking.forget();
          setRecording(!recording);
        }}
        onKeyDown={listen}
        onBlur={() => setRecording(false)}
      >
        {recording ? <span>{say('settings.shortcut-press')}</span> : <KeyCaps keys={keys} />}
      </button>
      <p class={asking.problem ? 'note wrong' : 'note'} role="status">
        {asking.problem ? (
          <ProblemText problem={asking.problem} />
        ) : (
          <ShortcutNote recording={recording} />
        )}
      </p>
    </div>
  );
}

function ShortcutNote({ recording }: { readonly recording: boolean }) {
  const { say } = useWords();
  const { mac } = useFoyer();
  const { accelerator, status, managedBy } = useAppState((state) => state.shortcut);
  if (recording) return <>{say('settings.shortcut-cancel')}</>;
  if (status === 'taken' || status === 'invalid') {
    return <>{say(`shortcut.${status}`, { keys: sayKeys({ say }, keyNames(accelerator, mac)) })}</>;
  }
  return (
    <>
      {say('settings.shortcut-hint')} {say(`settings.shortcut-${status}`)}{' '}
      {managedBy === 'desktop' && say('settings.shortcut-managed')}
    </>
  );
}

/** Recording, with main told: the registered keys must not fire meanwhile. */
function useRecording() {
  const { bridge } = useFoyer();
  const [recording, setRecording] = useState(false);
  useLayoutEffect(() => {
    if (!recording) return;
    void bridge.recordShortcut({ recording: true });
    return () => void bridge.recordShortcut({ recording: false });
  }, [bridge, recording]);
  return [recording, setRecording] as const;
}
