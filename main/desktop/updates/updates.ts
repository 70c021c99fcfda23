import { failure, type Outcome, success, type Update } from '../../../preload/contract.ts';
import type { Log, Net } from '../../net.ts';
import type { Clock } from '../../rhythm.ts';
import type { State } from '../../state.ts';
import { isBusy } from './busy.ts';
import { createDaily } from './daily.ts';
import { readFeed, type UpdateFeed } from './feed.ts';
import { releasePage } from './releases.ts';
import { isNewer } from './version.ts';

/** What replaces the program that runs, where a kind of package can. */
export interface Replacer {
  /** Fetches the version and checks it; `percent` of it are there. */
  readonly fetch: (feed: UpdateFeed, onPart: (percent: number) => void) => Promise<Outcome<void>>;
  /** Ends Foyer and starts the version fetched last; without it, that one waits for the next end. */
  readonly install: () => void;
}

/** Newer versions: looked for, told, and where this package may, fetched and put in place. */
export interface Updates {
  /** Looks now. `setting-managed`: the organisation forbids it; `not-allowed`: not ours to bring. */
  readonly check: () => Promise<Outcome<void>>;
  /** Restarts into the version that is ready, once nothing is under way; opens the page of a told one. */
  readonly install: () => Promise<Outcome<void>>;
  readonly stop: () => void;
}

interface Terms {
  readonly state: State;
  readonly net: Net;
  readonly clock: Clock;
  readonly log: Log;
  /** How this kind of package comes by a newer version. */
  readonly way: 'itself' | 'told' | 'elsewhere';
  /** Where releases are, and where the newest one is told. */
  readonly releases: string;
  readonly feed: string;
  readonly loadReplacer: () => Promise<Replacer>;
  readonly open: (address: string) => Promise<Outcome<void>>;
}

/** Keeps `state.update` true, which nobody else writes. */
export function createUpdates(terms: Terms): Updates {
  const { state, net, clock, log, way, releases } = terms;
  const show = (update: Update) => state.setState({ update });
  let checking: Promise<void> | undefined;
  let replacer: Promise<Replacer> | undefined;

  function lookOnce(): Promise<void> {
    checking ??= look().finally(() => {
      checking = undefined;
    });
    return checking;
  }

  /** What is known of a newer version holds, whatever becomes of looking again. */
  async function look(): Promise<void> {
    const before = state.getState().update;
    const isKnown = 'version' in before;
    if (!isKnown) show({ kind: 'checking' });
    const said = await readFeed(net, terms.feed);
    if (said.ok) await take(said.value, before);
    else if (!isKnown) show({ kind: 'failed', problem: said.problem });
  }

  async function take(feed: UpdateFeed, before: Update): Promise<void> {
    const { version } = feed;
    if (!isNewer(version, state.getState().about.version)) {
      return show({ kind: 'newest', at: clock.now() });
    }
    if (before.kind === 'ready' && !isNewer(version, before.version)) return;
    log('a newer version', { version });
    if (way === 'told') show({ kind: 'told', version });
    else await fetch(feed);
  }

  async function fetch(feed: UpdateFeed): Promise<void> {
    const { version } = feed;
    const onPart = (part: number) => {
      const percent = Math.floor(part);
      const now = state.getState().update;
      if (now.kind === 'downloading' && now.percent === percent) return;
      show({ kind: 'downloading', version, percent });
    };
    onPart(0);
    replacer ??= terms.loadReplacer();
    const { fetch: fetchVersion } = await replacer;
    const fetched = await fetchVersion(feed, onPart);
    show(fetched.ok ? { kind: 'ready', version } : { kind: 'told', version, ...fetched });
  }

  const mayLook = () => way !== 'elsewhere' && state.getState().settings.updates.check;
  const daily = createDaily({ state, clock, mayBeat: mayLook, beat: lookOnce });
  if (way === 'elsewhere') show({ kind: 'elsewhere' });

  return {
    async check() {
      if (way === 'elsewhere') return failure('not-allowed');
      const { policy } = state.getState();
      if (!mayLook() && policy.managed.includes('updates.check')) {
        return failure('setting-managed', { setting: 'updates.check' });
      }
      await lookOnce();
      return success();
    },
    async install() {
      const { update } = state.getState();
      if (update.kind === 'told') {
        const page = releasePage(releases, update.version);
        return page === null ? failure('not-found') : terms.open(page);
      }
      if (update.kind !== 'ready' || !replacer) return failure('not-found');
      const { install } = await replacer;
      await untilIdle(state);
      install();
      return success();
    },
    stop: daily.stop,
  };
}

function untilIdle(state: State): Promise<void> {
  if (!isBusy(state.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const unfollow = state.subscribe((now) => {
      if (isBusy(now)) return;
      unfollow();
      resolve();
    });
  });
}
