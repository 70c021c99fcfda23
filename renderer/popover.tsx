import { useLayoutEffect, useState } from 'preact/hooks';
import type { CommandKey } from '../preload/contract.ts';
import { StatusBar } from './accounts/status-bar.tsx';
import { Strips } from './accounts/strips.tsx';
import { useAppState, useFoyer } from './foyer.ts';
import { later } from './later.tsx';
import { type Command, commandOf } from './launcher/commands.ts';
import { Launcher } from './launcher/launcher.tsx';
import { NavigationContext, type View } from './navigation.ts';
import { ViewFrame } from './view-frame.tsx';

const AccountsView = later(async () => (await import('./accounts/accounts-view.tsx')).AccountsView);
const SettingsView = later(async () => (await import('./settings/settings-view.tsx')).SettingsView);
const CommandView = later(async () => (await import('./commands/command-view.tsx')).CommandView);
const KeyHelp = later(async () => (await import('./key-help.tsx')).KeyHelp);

/** The whole popover: one view at a time, and the truth about the accounts below it. */
export function Popover() {
  const { bridge } = useFoyer();
  const { view, setView, query, setQuery, help, setHelp } = useOpened();
  const [command, setCommand] = useState<CommandKey | null>(null);

  const commands: Readonly<Partial<Record<Command, () => void>>> = {
    settings: () => setView('settings'),
    refresh: () => void bridge.refresh(),
    help: () => setHelp(true),
    back() {
      if (help) setHelp(false);
      else if (view !== 'search') setView('search');
      else if (query !== '') setQuery('');
      else void bridge.hidePopover();
    },
  };
  useCommands(commands, query);

  return (
    <NavigationContext.Provider value={setView}>
      {view === 'search' && (
        <Launcher
          query={query}
          onQuery={setQuery}
          onCommand={(chosen) => {
            setCommand(chosen);
            setView('command');
          }}
        />
      )}
      {view === 'command' && command && <CommandView command={command} />}
      {(view === 'accounts' || view === 'settings') && (
        <ViewFrame view={view}>
          {view === 'accounts' ? <AccountsView /> : <SettingsView />}
        </ViewFrame>
      )}
      <Strips />
      <StatusBar onHelp={() => setHelp(true)} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </NavigationContext.Provider>
  );
}

/** What is shown, begun anew with each opening. */
function useOpened() {
  const { aim, count, visible } = useAppState((state) => state.opening);
  const [view, setView] = useState<View>('search');
  const [query, setQuery] = useState('');
  const [help, setHelp] = useState(false);
  useLayoutEffect(() => {
    setView(aim.view === 'accounts' || aim.view === 'settings' ? aim.view : 'search');
    setHelp(false);
  }, [count]);
  // Cleared when it hides, so that the next opening does not flash the last query.
  useLayoutEffect(() => setQuery(''), [count, visible]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-hidden', !visible);
  }, [visible]);
  return { view, setView, query, setQuery, help, setHelp };
}

/** Keys that work wherever the focus is, unless a part took the key for itself. */
function useCommands(commands: Readonly<Partial<Record<Command, () => void>>>, query: string) {
  const { mac } = useFoyer();
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandOf(event, mac, query);
      const act = command && commands[command];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
