import type { AppState, Update } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { SwitchSetting } from './switch-setting.tsx';

/** Newer versions: how far one is, and what can be done about it. */
export function UpdatesPart() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const update = useAppState((state) => state.update);
  const check = useAppState(({ settings }) => settings.updates.check);
  const forbidden = useAppState(isForbidden);
  if (update.kind === 'elsewhere') return <p class="note">{say('updates.elsewhere')}</p>;
  return (
    <>
      <SwitchSetting
        keys={['updates.check']}
        label={say('updates.check')}
        hint={say('updates.check-hint')}
        on={check}
        onSwitch={(on) => bridge.changeSettings({ updates: { check: on } })}
      />
      {!forbidden && <Standing update={update} />}
    </>
  );
}

function Standing({ update }: { readonly update: Update }) {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, problem, ask } = useAsking();
  const asked = problem ?? ('problem' in update ? update.problem : undefined);
  return (
    <>
      <p class="note" role="status">
        <UpdateText update={update} />
      </p>
      {asked && (
        <p class="note">
          <ProblemText problem={asked} />
        </p>
      )}
      <div class="buttons">
        {(update.kind === 'told' || update.kind === 'ready') && (
          <button
            type="button"
            disabled={busy}
            onClick={() => void ask(() => bridge.installUpdate())}
          >
            {say(update.kind === 'told' ? 'updates.page' : 'updates.restart')}
          </button>
        )}
        <button
          type="button"
          disabled={busy || update.kind === 'checking' || update.kind === 'downloading'}
          onClick={() => void ask(() => bridge.checkForUpdates())}
        >
          {say('updates.look')}
        </button>
      </div>
    </>
  );
}

function UpdateText({ update }: { readonly update: Update }) {
  const { say, clock } = useWords();
  switch (update.kind) {
    case 'newest':
      return say('updates.newest', { time: clock(update.at, Date.now()) });
    case 'told':
      return [
        say('updates.told', { version: update.version }),
        say(update.problem ? 'updates.not-fetched' : 'updates.not-by-itself'),
      ].join(' ');
    case 'downloading':
      return say('updates.downloading', update);
    case 'ready':
      return say('updates.ready', update);
    default:
      return say(`updates.${update.kind}`);
  }
}

/** The organisation looks after versions itself: then nobody is asked for them. */
function isForbidden({ settings, policy }: AppState): boolean {
  return !settings.updates.check && policy.managed.includes('updates.check');
}
