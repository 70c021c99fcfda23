import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { LanguageSetting } from './language-setting.tsx';
import { Section } from './section.tsx';
import { SwitchSetting } from './switch-setting.tsx';
import { ZoomSetting } from './zoom-setting.tsx';

/** What Foyer does by itself on this machine. */
export function GeneralSection() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const loginItem = useAppState((state) => state.loginItem);
  const watchClipboard = useAppState(({ settings }) => settings.watchClipboard);
  return (
    <Section title={say('settings.general')}>
      <LanguageSetting />
      <ZoomSetting />
      <SwitchSetting
        keys={[]}
        label={say('settings.login-item')}
        hint={say('settings.login-item-hint')}
        on={loginItem === 'on'}
        onSwitch={(on) => bridge.setLoginItem({ on })}
      />
      <SwitchSetting
        keys={['watchClipboard']}
        label={say('settings.clipboard')}
        hint={say('settings.clipboard-hint')}
        on={watchClipboard}
        onSwitch={(on) => bridge.changeSettings({ watchClipboard: on })}
      />
    </Section>
  );
}
