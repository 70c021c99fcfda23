import {
  failure,
  type Outcome,
  type Problem,
  type ProxyQuestion,
  success,
} from '../../preload/contract.ts';

/** Who we are to a proxy. The password is a secret. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** A proxy that asks who we are. */
export type Asker = Omit<ProxyQuestion, 'refused'>;

/**
 * Knocks where a call shall go. `introduce` is asked for each time that a proxy wants to know who
 * we are, again if it does not believe it; undefined: nothing more to say.
 */
export type Knock = (
  introduce: (asker: Asker) => Promise<Credentials | undefined>,
) => Promise<'through' | 'refused' | 'failed'>;

/** What is kept of proxies over a restart, by host and port. */
export interface ProxyKeys {
  readonly load: (place: string) => Promise<Credentials | undefined>;
  readonly save: (place: string, credentials: Credentials) => Promise<void>;
}

/** The way past proxies that let nobody through who has not said who they are. */
export interface Passage {
  /** Knocks with what is known. Where that is not enough, a person is asked, once for all calls. */
  readonly introduce: (knock: Knock) => Promise<boolean>;
  /** While a person is asked: waits for the end of that. True: the proxy lets us through now. */
  readonly answered: (signal: AbortSignal | undefined) => Promise<boolean>;
  /**
   * What the person says; null: nothing. An answer that the proxy refuses leaves the question as
   * `refused`. Problems: `not-found` when nobody asked, `unreachable` when the proxy says nothing.
   */
  readonly answer: (credentials: Credentials | null) => Promise<Outcome<void>>;
  /**
   * Something has changed: a question that was left unanswered may be asked again, and one that stands
   * is over if there is nobody who asks any more.
   */
  readonly askAgain: () => void;
  /** What we said to the proxy there in this run, or kept in an earlier one. */
  readonly known: (place: string) => Promise<Credentials | undefined>;
}

interface Terms {
  readonly keys: ProxyKeys;
  /** Shows the question, or (null) takes it away. */
  readonly show: (question: ProxyQuestion | null) => void;
}

interface Asked {
  readonly question: ProxyQuestion;
  readonly knock: Knock;
  readonly over: Promise<boolean>;
  readonly settle: (through: boolean) => void;
}

/** A passage on which nobody has asked yet. */
export function createPassage({ keys, show }: Terms): Passage {
  const said = new Map<string, Credentials>();
  let asked: Asked | undefined;
  let declined = false;

  async function known(place: string): Promise<Credentials | undefined> {
    const credentials = said.get(place) ?? (await keys.load(place));
    if (credentials) said.set(place, credentials);
    return credentials;
  }

  function pose(question: ProxyQuestion, knock: Knock) {
    let settle: Asked['settle'] = () => undefined;
    const over = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    asked = { question, knock, over, settle };
    show(question);
  }

  function end(through: boolean) {
    const ended = asked;
    asked = undefined;
    show(null);
    ended?.settle(through);
  }

  /** Says what is known of whoever asks; the question is theirs who was last to ask. */
  async function knockWithKnown(knock: Knock) {
    let asker: Asker | undefined;
    let tried: Credentials | undefined;
    const went = await knock(async (now) => {
      asker = now;
      const next = await known(placeOf(now));
      if (next === tried) return undefined;
      tried = next;
      return next;
    });
    return { went, question: asker && { ...asker, refused: tried !== undefined } };
  }

  /** The network may be another one, and calls must not wait for an answer that nobody needs. */
  async function lookAgain(standing: Asked) {
    const { went, question } = await knockWithKnown(standing.knock);
    if (asked !== standing) return;
    if (went !== 'refused') return end(went === 'through');
    if (!question || placeOf(question) === placeOf(standing.question)) return;
    asked = { ...standing, question };
    show(question);
  }

  return {
    known,
    async introduce(knock) {
      const { went, question } = await knockWithKnown(knock);
      if (went === 'refused' && question && !asked && !declined) pose(question, knock);
      return went === 'through';
    },

    answered: (signal) => (asked ? unlessAborted(asked.over, signal) : Promise.resolve(false)),

    async answer(credentials) {
      if (!asked) return failure('not-found');
      if (credentials === null) {
        declined = true;
        end(false);
        return success();
      }
      const { knock, question } = asked;
      const went = await knock(once(credentials));
      if (went === 'failed') return failure('unreachable', { host: question.host });
      if (asked?.question !== question) return success();
      if (went === 'refused') {
        asked = { ...asked, question: { ...question, refused: true } };
        show(asked.question);
        return success();
      }
      const place = placeOf(question);
      said.set(place, credentials);
      end(true);
      await keys.save(place, credentials);
      return success();
    },

    askAgain() {
      declined = false;
      if (asked) void lookAgain(asked);
    },
  };
}

/** Says it the first time, and nothing after that. */
function once(credentials: Credentials): () => Promise<Credentials | undefined> {
  let left: Credentials | undefined = credentials;
  return async () => {
    const now = left;
    left = undefined;
    return now;
  };
}

function unlessAborted(over: Promise<boolean>, signal: AbortSignal | undefined): Promise<boolean> {
  if (!signal) return over;
  return new Promise((resolve) => {
    const giveUp = () => resolve(false);
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    void over.then((through) => {
      signal.removeEventListener('abort', giveUp);
      resolve(through);
    });
  });
}

/** Where a proxy is, as its item is named. */
export function placeOf({ host, port }: Pick<Asker, 'host' | 'port'>): string {
  return `${host}:${port}`;
}

/** A proxy let the call to this host not through. */
export function heldByProxy(host: string): Problem {
  return { code: 'unreachable', detail: { host, barrier: 'proxy-sign-in' } };
}
