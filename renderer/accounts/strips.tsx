import { useState } from 'preact/hooks';
import type { ProblemCode, ShortcutState } from '../../preload/contract.ts';
import { useAsking } from '../asking.ts';
import { LockIcon, WarningIcon } from '../design/icons.tsx';
import { once } from '../design/once.ts';
import { ProblemText } from '../design/problem-text.tsx';
import { Strip } from '../design/strip.tsx';
import { useAppState, useFoyer, useWords } from '../foyer.ts';
import { sayKeys } from '../key-words.ts';
import { later } from '../later.tsx';
import { useNavigation } from '../navigation.ts';
import { keyNames } from '../settings/accelerator.ts';

const InvitationStrip = later(async () => (await import('./invitation-strip.tsx')).InvitationStrip);
const ProxyStrip = later(async () => (await import('../proxy/proxy-strip.tsx')).ProxyStrip);
const UpdateStrip = later(async () => (await import('./update-strip.tsx')).UpdateStrip);

interface Strips {
  /** The invitation that arrived is on show already. */
  readonly invitationShown: boolean;
}

/** What is the matter with Foyer itself, or has arrived, a line each; nothing when all is well. */
export function Strips({ invitationShown }: Strips) {
  const arrived = useAppState(({ invitation }) => invitation !== null);
  const held = useAppState(({ proxy }) => proxy !== null);
  const newer = useAppState(({ update }) => update.kind === 'told' || update.kind === 'ready');
  return (
    <div class="strips">
      {arrived && !invitationShown && <InvitationStrip />}
      {held && <ProxyStrip />}
      <NoticeStrip />
      <KeychainStrip />
      <ShortcutStrip />
      <TrayStrip />
      {newer && <UpdateStrip />}
    </div>
  );
}

/** Faults of ours, which somebody may want to report. */
const ourFaults: readonly ProblemCode[] = ['ended-unexpectedly', 'window-broke', 'internal'];

function NoticeStrip() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { go } = useNavigation();
  const notice = useAppState((state) => state.notice);
  if (!notice) return null;
  const report = { label: say('report.open'), act: () => go({ view: 'report' }) };
  return (
    <Strip
      tone="problem"
      icon={<WarningIcon />}
      {...(ourFaults.includes(notice.code) && { action: report })}
      onDismiss={() => void bridge.dismissNotice()}
    >
      <ProblemText problem={notice} />
    </Strip>
  );
}

function KeychainStrip() {
  const { bridge } = useFoyer();
  const { say } = useWords();
  const { busy, ask } = useAsking();
  const keychain = useAppState((state) => state.keychain);
  if (keychain !== 'locked' && keychain !== 'unavailable') return null;
  return (
    <Strip
      tone="hint"
      icon={<LockIcon />}
      action={{
        label: say('keychain.try-again'),
        act: () => void ask(() => bridge.checkKeychain()),
        busy,
      }}
    >
      {say(`keychain.${keychain}`)}
    </Strip>
  );
}

const isUnusable = (status: ShortcutState['status']): status is 'taken' | 'invalid' =>
  status === 'taken' || status === 'invalid';

function ShortcutStrip() {
  const { say } = useWords();
  const { mac } = useFoyer();
  const { go } = useNavigation();
  const { accelerator, status } = useAppState((state) => state.shortcut);
  if (!isUnusable(status)) return null;
  const keys = sayKeys({ say }, keyNames(accelerator, mac));
  return (
    <Strip
      tone="hint"
      icon={<WarningIcon />}
      action={{ label: say('shortcut.choose'), act: () => go({ view: 'settings' }) }}
    >
      {say(`shortcut.${status}`, { keys })}
    </Strip>
  );
}

const trayHint = 'tray-hint';

function TrayStrip() {
  const { say } = useWords();
  const { mac } = useFoyer();
  const absent = useAppState((state) => state.tray === 'absent');
  const { accelerator, status } = useAppState((state) => state.shortcut);
  const [seen, setSeen] = useState(() => once.happened(trayHint));
  if (!absent || seen) return null;
  const dismiss = () => {
    once.remember(trayHint);
    setSeen(true);
  };
  return (
    <Strip tone="hint" icon={<WarningIcon />} onDismiss={dismiss}>
      {isUnusable(status)
        ? say('tray.absent-alone')
        : say('tray.absent', { keys: sayKeys({ say }, keyNames(accelerator, mac)) })}
    </Strip>
  );
}
