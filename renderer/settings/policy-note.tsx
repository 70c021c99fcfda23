import { useAppState, useWords } from '../foyer.ts';

/** What the organisation's policy is and where it stands; nothing where there is none. */
export function PolicyNote() {
  const { say } = useWords();
  const { state, file, managed, refused } = useAppState(({ policy }) => policy);
  if (state === 'none') return null;
  const broken = state === 'broken';
  return (
    <p class={broken ? 'note wrong' : 'note'} dir="auto">
      {say('settings.policy', { file, count: managed.length })}{' '}
      {broken && refused.length === 0 && say('settings.policy-unreadable')}
      {refused.length > 0 && say('settings.policy-refused', { places: refused.join(', ') })}
    </p>
  );
}
