import type {
  ClientRequest,
  ClientRequestConstructorOptions,
  ProxyConfig,
  Session,
} from 'electron';
import { createPassage, type Passage, type ProxyKeys } from '../net/passage.ts';
import { readProxyChoice } from '../net/proxy-address.ts';
import { type State, whenever } from '../state.ts';
import { createFetch } from './fetch.ts';
import { knockOn } from './knock.ts';
import { sessionFetch } from './session-fetch.ts';

/** What of Electron the ways out are made of. */
interface Ground {
  readonly state: State;
  readonly shared: Session;
  readonly openSession: (name: string) => Session;
  readonly request: (options: ClientRequestConstructorOptions) => ClientRequest;
  readonly keys: ProxyKeys;
}

/** The ways out of this computer, past whatever stands between it and the servers. */
export interface WaysOut {
  readonly fetch: typeof fetch;
  readonly passage: Passage;
  /** The way to an address, as a PAC file says it. */
  readonly resolveProxy: (address: string) => Promise<string>;
  /** Prepares a session by its name for somebody else's calls: the proxy is ours, and knows us then. */
  readonly prepare: (name: string, address: string) => Promise<boolean>;
}

/** The ways out over Electron's sessions, which write the state's slice `proxy`. */
export function createWaysOut({ state, shared, openSession, request, keys }: Ground): WaysOut {
  const passage = createPassage({ keys, show: (proxy) => state.setState({ proxy }) });
  const sessions: Session[] = [];
  /** As the system says, which is how a session begins; so nothing is done for that at first. */
  let proxy = 'system';
  let arranged: Promise<unknown> = Promise.resolve();

  function arrange(session: Session): Promise<void> {
    return session.setProxy(proxyConfigOf(proxy));
  }

  function way(session: Session) {
    sessions.push(session);
    if (proxy !== 'system') arranged = Promise.all([arranged, arrange(session)]);
    const send = sessionFetch(request, session);
    return {
      session,
      fetch: async (...call: Parameters<typeof send>) => {
        await arranged;
        return send(...call);
      },
      closeAllConnections: () => session.closeAllConnections(),
    };
  }

  whenever(
    state,
    ({ settings }) => settings.network.proxy,
    (chosen) => {
      if (chosen === proxy) return;
      proxy = chosen;
      arranged = Promise.all(
        sessions.map((session) => arrange(session).then(() => session.closeAllConnections())),
      ).then(passage.askAgain);
    },
  );

  // Whoever signs in, or comes back, may well have an answer now.
  whenever(
    state,
    ({ signIn }) => signIn !== null,
    (signingIn) => signingIn && passage.askAgain(),
  );
  whenever(
    state,
    ({ surroundings }) => surroundings.online && surroundings.awake,
    (back) => {
      if (!back) return;
      passage.askAgain();
      // Kept connections lead through a network that may be gone; they would fail one by one.
      void shared.closeAllConnections();
      void shared.clearHostResolverCache();
    },
  );

  return {
    passage,
    async resolveProxy(address) {
      await arranged;
      return shared.resolveProxy(address);
    },
    async prepare(name, address) {
      const session = openSession(name);
      await arrange(session);
      return passage.introduce(knockOn(request, session, address));
    },
    fetch: createFetch({
      shared: way(shared),
      openLine: (name) => way(openSession(name)),
      introduce: ({ session }, address) => passage.introduce(knockOn(request, session, address)),
    }),
  };
}

/** For Electron. What is on this machine needs no proxy, as with the system's own. */
function proxyConfigOf(setting: string): ProxyConfig {
  const choice = readProxyChoice(setting) ?? { kind: 'system' };
  if (choice.kind === 'proxy') return { mode: 'fixed_servers', proxyRules: choice.address };
  if (choice.kind === 'script') return { mode: 'pac_script', pacScript: choice.address };
  return { mode: choice.kind };
}
