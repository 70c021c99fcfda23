import { TextField } from '../design/text-field.tsx';
import { useWords } from '../foyer.ts';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import { useSettingsDraft } from './settings-draft.ts';

/** Through which proxy Foyer goes out, where the system's is not the right one. */
export function NetworkSection() {
  const { say } = useWords();
  const { draft, change, save, asking, saved } = useSettingsDraft('network');
  const words = [say('settings.network'), say('settings.proxy'), say('settings.proxy-hint')];
  return (
    <Section title={say('settings.network')} saved={saved} problem={asking.problem}>
      <Setting keys={['network.proxy']} words={words}>
        <TextField
          label={say('settings.proxy')}
          hint={say('settings.proxy-hint')}
          mode="url"
          value={draft.proxy}
          onInput={(proxy) => change({ proxy })}
          onDone={() => save({ proxy: draft.proxy.trim() || 'system' })}
        />
      </Setting>
    </Section>
  );
}
