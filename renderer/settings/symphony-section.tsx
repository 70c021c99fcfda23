import { KeyFileField } from '../accounts/key-file-field.tsx';
import { TextField } from '../design/text-field.tsx';
import { useWords } from '../foyer.ts';
import { Section } from './section.tsx';
import { useSettingsDraft } from './settings-draft.ts';

/** Which pod, as whom, with which key. */
export function SymphonySection() {
  const { say } = useWords();
  const { draft, change, save, asking, saved } = useSettingsDraft('symphony');
  return (
    <Section title={say('system.symphony')} saved={saved} problem={asking.problem}>
      <TextField
        label={say('symphony.pod')}
        hint={say('symphony.pod-hint')}
        mode="url"
        value={draft.podUrl}
        onInput={(podUrl) => change({ ...draft, podUrl: podUrl.trim() })}
        onDone={() => save()}
      />
      <TextField
        label={say('symphony.username')}
        hint={say('symphony.username-hint')}
        value={draft.username}
        onInput={(username) => change({ ...draft, username })}
        onDone={() => save()}
      />
      <KeyFileField path={draft.keyFile} onChoose={(keyFile) => save({ ...draft, keyFile })} />
    </Section>
  );
}
