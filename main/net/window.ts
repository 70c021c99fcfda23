/** How many calls may be sent within how many milliseconds. */
export interface Allowance {
  readonly calls: number;
  readonly withinMs: number;
}

/** Counts what was sent in a stretch of time that moves along. */
export interface Window {
  /** Milliseconds until the call may go in front of which `ahead` others wait; 0: now. */
  readonly waitMs: (ahead: number) => number;
  /** One more is about to be sent. */
  readonly reserve: () => void;
  /** It was sent now. */
  readonly take: () => void;
  /** It was not sent after all. */
  readonly giveBack: () => void;
}

/** Calls do not all travel equally fast: the server may see them closer together than they left. */
const marginOf = (withinMs: number) => Math.min(1_000, withinMs / 10);

/** An empty window; `now` in milliseconds. */
export function createWindow({ calls, withinMs }: Allowance, now: () => number): Window {
  const stretch = withinMs + marginOf(withinMs);
  let sent: number[] = [];
  let reserved = 0;

  /** When those that count were or will be sent, the latest `calls` of them. */
  function moments(): number[] {
    const start = now() - stretch;
    sent = sent.filter((moment) => moment > start);
    return [...sent, ...Array<number>(reserved).fill(now())];
  }

  return {
    waitMs(ahead) {
      const before = moments();
      const rounds = Math.floor(ahead / calls);
      const inRound = before[before.length - calls + (ahead % calls)];
      const first = inRound === undefined ? 0 : Math.max(0, inRound + stretch - now());
      return first + rounds * stretch;
    },
    reserve() {
      reserved += 1;
    },
    take() {
      reserved -= 1;
      sent.push(now());
    },
    giveBack() {
      reserved -= 1;
    },
  };
}
