import { KeyFileField } from '../accounts/key-file-field.tsx';
import { TextField } from '../design/text-field.tsx';
import { useWords } from '../foyer.ts';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import { useSettingsDraft } from './settings-draft.ts';

/** Which pod, as whom, with which key. */
export function SymphonySection() {
  const { say } = useWords();
  const { draft, change, save, asking, saved } = useSettingsDraft('symphony');
  const system = say('system.symphony');
  return (
    <Section title={system} saved={saved} problem={asking.problem}>
      <Setting keys={['symphony.podUrl']} words={[system, say('symphony.pod')]}>
        <TextField
          label={say('symphony.pod')}
          hint={say('symphony.pod-hint')}
          mode="url"
          value={draft.podUrl}
          onInput={(podUrl) => change({ ...draft, podUrl: podUrl.trim() })}
          onDone={() => save()}
        />
      </Setting>
      <Setting keys={['symphony.username']} words={[system, say('symphony.username')]}>
        <TextField
          label={say('symphony.username')}
          hint={say('symphony.username-hint')}
          value={draft.username}
          onInput={(username) => change({ ...draft, username })}
          onDone={() => save()}
        />
      </Setting>
      <Setting keys={['symphony.keyFile']} words={[system, say('symphony.key-file')]}>
        <KeyFileField path={draft.keyFile} onChoose={(keyFile) => save({ ...draft, keyFile })} />
      </Setting>
    </Section>
  );
}
