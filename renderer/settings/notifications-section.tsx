import type { AppState, NotificationSettings } from '../../preload/contract.ts';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { Section } from './section.tsx';
import { SwitchSetting } from './switch-setting.tsx';

/** How Foyer tells of requests. */
export function NotificationsSection() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const notifications = useAppState(({ settings }) => settings.notifications);
  const how = useAppState(howShown);
  const change = (one: Partial<NotificationSettings>) =>
    bridge.changeSettings({ notifications: { ...notifications, ...one } });
  return (
    <Section title={say('settings.notifications')}>
      {how && (
        <p class="note" role="status">
          {say(`settings.${how}`)}
        </p>
      )}
      <SwitchSetting
        keys={['notifications.hideNames']}
        label={say('settings.hide-names')}
        hint={say('settings.hide-names-hint')}
        on={notifications.hideNames}
        onSwitch={(hideNames) => change({ hideNames })}
      />
      <SwitchSetting
        keys={['notifications.sound']}
        label={say('settings.sound')}
        hint={say('settings.sound-hint')}
        on={notifications.sound}
        onSwitch={(sound) => change({ sound })}
      />
      <SwitchSetting
        keys={['notifications.followPresence']}
        label={say('settings.follow-presence')}
        hint={say('settings.follow-presence-hint')}
        on={notifications.followPresence}
        onSwitch={(followPresence) => change({ followPresence })}
      />
    </Section>
  );
}

/** How the system shows notifications, where that is not as usual. */
function howShown({ notificationsRefused, heldBack }: AppState): 'refused' | 'held-back' | null {
  if (notificationsRefused) return 'refused';
  return heldBack ? 'held-back' : null;
}
