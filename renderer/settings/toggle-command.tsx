import { CopyText } from '../design/copy-text.tsx';
import { useAppState, useWords } from '../foyer.ts';

/** The command that does the same as the shortcut, where desktops bind keys to commands. */
export function ToggleCommand() {
  const { say } = useWords();
  const { command } = useAppState((state) => state.shortcut);
  if (command === null) return null;
  return (
    <p class="note toggle-command">
      {say('settings.shortcut-command')} <code>{command}</code>
      <CopyText text={command} label={say('settings.shortcut-copy')} />
    </p>
  );
}
