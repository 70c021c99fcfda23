import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SettingKey } from '../../preload/contract.ts';
import { LockIcon } from '../design/icons.tsx';
import { useAppState, useWords } from '../foyer.ts';
import { isSought } from './sought.ts';

/** What is sought among the settings; empty: all of them are shown. */
export const SoughtContext = createContext('');

interface One {
  /** The settings that are changed here. */
  readonly keys: readonly SettingKey[];
  /** All that is said here, for those who look for it. */
  readonly words: readonly string[];
  readonly children: ComponentChildren;
}

/**
 * One setting, or a few that are chosen together: hidden from who looks for another one, and not to
 * be changed where the organisation decided it.
 */
export function Setting({ keys, words, children }: One) {
  const { say } = useWords();
  const sought = useContext(SoughtContext);
  const managed = useAppState(({ policy }) => keys.some((key) => policy.managed.includes(key)));
  return (
    <fieldset class="setting" disabled={managed} hidden={!isSought(sought, words)}>
      {children}
      {managed && (
        <p class="note managed">
          <LockIcon /> {say('settings.managed')}
        </p>
      )}
    </fieldset>
  );
}
