import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { StatusBar } from './accounts/status-bar.tsx';
import { Strips } from './accounts/strips.tsx';
import { useAppState, useFoyer } from './foyer.ts';
import { later } from './later.tsx';
import { type Command, commandOf } from './launcher/commands.ts';
import { Launcher } from './launcher/launcher.tsx';
import { Layers } from './layers.tsx';
import { NavigationContext, type View, viewOf } from './navigation.ts';
import { zoomAfter } from './settings/zooms.ts';
import { closed, opened, stackOf, stackOfAll, topOf } from './view-stack.ts';

const AccountsView = later(async () => (await import('./accounts/accounts-view.tsx')).AccountsView);
const SettingsView = later(async () => (await import('./settings/settings-view.tsx')).SettingsView);
const CommandView = later(async () => (await import('./commands/command-view.tsx')).CommandView);
const PersonView = later(async () => (await import('./person/person-view.tsx')).PersonView);
const NewSpaceView = later(async () => (await import('./spaces/new-space-view.tsx')).NewSpaceView);
const SpacesView = later(async () => (await import('./spaces/spaces-view.tsx')).SpacesView);
const MembersView = later(async () => (await import('./spaces/members-view.tsx')).MembersView);
const InvitationView = later(
  async () => (await import('./invitation/invitation-view.tsx')).InvitationView,
);
const OutgoingView = later(async () => (await import('./requests/outgoing-view.tsx')).OutgoingView);
const ReportView = later(async () => (await import('./report/report-view.tsx')).ReportView);
const KeyHelp = later(async () => (await import('./key-help.tsx')).KeyHelp);

/** The whole popover: one view at a time, and the truth about the accounts below it. */
export function Popover() {
  const { bridge } = useFoyer();
  const { stack, go, back, query, setQuery, help, setHelp } = useOpened();

  const zoomed = useAppState(({ settings }) => settings.zoom);
  const zoom = (way: Parameters<typeof zoomAfter>[1]) =>
    void bridge.changeSettings({ zoom: zoomAfter(zoomed, way) });

  const commands: Readonly<Partial<Record<Command, () => void>>> = {
    settings: () => go({ view: 'settings' }),
    'new-space': () => go({ view: 'new-space', personIds: [] }),
    spaces: () => go({ view: 'spaces' }),
    outgoing: () => go({ view: 'outgoing' }),
    refresh: () => void bridge.refresh(),
    larger: () => zoom('larger'),
    smaller: () => zoom('smaller'),
    'usual-size': () => zoom('usual-size'),
    help: () => setHelp(true),
    back() {
      if (help) setHelp(false);
      else if (topOf(stack).view.view !== 'search') back();
      else if (query !== '') setQuery('');
      else void bridge.hidePopover();
    },
  };
  useCommands(commands, query);

  return (
    <NavigationContext.Provider value={{ go, back }}>
      <Layers stack={stack}>
        {(view) =>
          view.view === 'search' ? (
            <Launcher
              query={query}
              onQuery={setQuery}
              onCommand={(command) => go({ view: 'command', command })}
            />
          ) : (
            drawn(view)
          )
        }
      </Layers>
      <Strips invitationShown={topOf(stack).view.view === 'invitation'} />
      <StatusBar onHelp={() => setHelp(true)} />
      {help && <KeyHelp onClose={() => setHelp(false)} />}
    </NavigationContext.Provider>
  );
}

/** What a view other than the search draws. */
function drawn(view: Exclude<View, { readonly view: 'search' }>) {
  switch (view.view) {
    case 'command':
      return <CommandView command={view.command} />;
    case 'accounts':
      return <AccountsView />;
    case 'settings':
      return <SettingsView />;
    case 'person':
      return <PersonView personId={view.personId} />;
    case 'new-space':
      return <NewSpaceView personIds={view.personIds} address={view.address ?? ''} />;
    case 'invitation':
      return <InvitationView text={view.text ?? ''} />;
    case 'spaces':
      return <SpacesView />;
    case 'members':
      return <MembersView space={view.space} />;
    case 'outgoing':
      return <OutgoingView />;
    case 'report':
      return <ReportView />;
  }
}

/** What is shown, begun anew with each opening, and gone on with when the page broke in one. */
function useOpened() {
  const { aim, count, visible } = useAppState((state) => state.opening);
  const { keptView } = useFoyer();
  const kept = keptView.of(count);
  const anew = useRef(!kept);
  const [stack, setStack] = useState(() => (kept ? stackOfAll(kept.views) : stackOf(viewOf(aim))));
  const [query, setQuery] = useState(kept?.query ?? '');
  const [help, setHelp] = useState(false);
  useLayoutEffect(() => {
    if (!anew.current) return;
    setStack(stackOf(viewOf(aim)));
    setHelp(false);
  }, [count]);
  // Cleared when it hides, so that the next opening does not flash the last query.
  useLayoutEffect(() => {
    if (anew.current) setQuery((visible && 'query' in aim && aim.query) || '');
    anew.current = true;
  }, [count, visible]);
  useLayoutEffect(() => {
    keptView.keep({ count, query, views: stack.map(({ view }) => view) });
  }, [count, query, stack]);
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-hidden', !visible);
  }, [visible]);
  return {
    stack,
    go: (view: View) => setStack((now) => opened(now, view, focused())),
    back: () => setStack(closed),
    query,
    setQuery,
    help,
    setHelp,
  };
}

function focused(): HTMLElement | null {
  return document.activeElement instanceof HTMLElement ? document.activeElement : null;
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
