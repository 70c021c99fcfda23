import { ForwardIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { useNavigation, type View } from '../navigation.ts';

/** What the accounts hold beside people, for those who can see it: a line for each. */
export function WaysOn() {
  const { say } = useWords();
  const spaces = useAppState(({ accounts }) => accounts.some(({ system }) => system === 'spaces'));
  const asking = useAppState(({ accounts }) =>
    accounts.some(({ system }) => system === 'symphony'),
  );
  const count = useAppState(({ outgoing }) => outgoing.length);
  if (!spaces && !asking) return null;
  const sent = count === 0 ? say('view.outgoing') : say('view.outgoing-count', { count });
  return (
    <nav class="ways-on" aria-label={say('view.more')}>
      {spaces && <WayOn view={{ view: 'spaces' }} label={say('view.spaces')} letter="S" />}
      {spaces && (
        <WayOn
          view={{ view: 'new-space', personIds: [] }}
          label={say('view.new-space')}
          letter="N"
        />
      )}
      {asking && <WayOn view={{ view: 'outgoing' }} label={sent} letter="O" />}
    </nav>
  );
}

interface Line {
  readonly view: View;
  readonly label: string;
  /** The key that leads there with the command key. */
  readonly letter: string;
}

function WayOn({ view, label, letter }: Line) {
  const { mac } = useFoyer();
  const { go } = useNavigation();
  return (
    <button type="button" onClick={() => go(view)}>
      <span>{label}</span>
      <KeyCaps keys={[mac ? '⌘' : 'Ctrl', letter]} />
      <ForwardIcon />
    </button>
  );
}
