import { type State, whenever } from '../state.ts';
import type { Clipboard } from './clipboard.ts';

interface Parts {
  readonly state: State;
  readonly clipboard: Pick<Clipboard, 'readText'>;
  /** Told what the clipboard holds; an empty text when it may not be looked at any more. */
  readonly seen: (text: string) => void;
  /** Runs it once the popover has been shown; whoever copied may be slow to hand the text over. */
  readonly later?: (look: () => void) => void;
}

/**
 * Looks at the clipboard once each time the popover opens, if the person allowed that, and never
 * else. Returns what ends it.
 */
export function watchClipboard({
  state,
  clipboard,
  seen,
  later = setImmediate,
}: Parts): () => void {
  const mayLook = () => state.getState().settings.watchClipboard;
  const look = async () => {
    if (!mayLook()) return;
    const text = await clipboard.readText();
    if (mayLook()) seen(text);
  };
  const stopOpening = whenever(
    state,
    ({ opening }) => opening.visible,
    (visible) => {
      if (visible) later(() => void look());
    },
  );
  const stopSettings = whenever(
    state,
    ({ settings }) => settings.watchClipboard,
    (allowed) => {
      if (!allowed) seen('');
    },
  );
  return () => {
    stopOpening();
    stopSettings();
  };
}
