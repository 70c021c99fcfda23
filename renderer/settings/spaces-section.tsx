import { useState } from 'preact/hooks';
import { Choice } from '../design/choice.tsx';
import { TextField } from '../design/text-field.tsx';
import { useWords } from '../foyer.ts';
import { ClientSecret } from './client-secret.tsx';
import { type EnvironmentName, environmentOf, environments } from './environments.ts';
import { PortField } from './port-field.tsx';
import { Section } from './section.tsx';
import { Setting } from './setting.tsx';
import { useSettingsDraft } from './settings-draft.ts';

/** Where Avaya Spaces is, and as which client Foyer comes. */
export function SpacesSection() {
  const { say } = useWords();
  const { draft, change, save, asking, saved } = useSettingsDraft('spaces');
  const [own, setOwn] = useState(false);
  const system = say('system.spaces');
  const environment = own ? 'own' : environmentOf(draft);

  const choose = (chosen: EnvironmentName) => {
    setOwn(chosen === 'own');
    if (chosen !== 'own') save({ ...draft, ...environments[chosen] });
  };
  const field = (name: 'accountsUrl' | 'restUrl' | 'webUrl' | 'clientId') => ({
    value: draft[name],
    onInput: (value: string) => change({ ...draft, [name]: value.trim() }),
    onDone: () => save(),
  });

  return (
    <Section title={system} saved={saved} problem={asking.problem}>
      <Setting
        keys={['spaces.accountsUrl', 'spaces.restUrl', 'spaces.webUrl']}
        words={[system, say('settings.environment'), say('settings.accounts-url')]}
      >
        <Choice
          label={say('settings.environment')}
          value={environment}
          options={(['production', 'staging', 'own'] as const).map((value) => ({
            value,
            label: say(`settings.${value}`),
          }))}
          onChoose={choose}
        />
        {environment === 'own' && (
          <>
            <TextField label={say('settings.accounts-url')} mode="url" {...field('accountsUrl')} />
            <TextField label={say('settings.rest-url')} mode="url" {...field('restUrl')} />
            <TextField label={say('settings.web-url')} mode="url" {...field('webUrl')} />
          </>
        )}
      </Setting>
      <Setting keys={['spaces.clientId']} words={[system, say('settings.client-id')]}>
        <TextField
          label={say('settings.client-id')}
          hint={say('settings.client-id-hint')}
          {...field('clientId')}
        />
      </Setting>
      <Setting keys={[]} words={[system, say('settings.client-secret')]}>
        <ClientSecret />
      </Setting>
      <Setting keys={['spaces.redirectPort']} words={[system, say('settings.redirect-port')]}>
        <PortField
          port={draft.redirectPort}
          onChange={(redirectPort) => save({ ...draft, redirectPort })}
        />
      </Setting>
    </Section>
  );
}
