/** How a language speaks of time. All times are milliseconds since 1970. */
export interface Moments {
  /** `3 days ago`; what lies in the future is just now. */
  readonly ago: (then: number, now: number) => string;
  /** `14:02`, with the day when it was another day than today. */
  readonly clock: (then: number, now: number) => string;
  /** The whole date and time, for those who want it exactly. */
  readonly exactly: (then: number) => string;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Unit, its length, and from how many on it is used: “9 days ago” says more than “last week”. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  ['year', 365 * day, 2],
  ['month', 30 * day, 2],
  ['week', 7 * day, 2],
  ['day', day, 1],
  ['hour', hour, 1],
  ['minute', minute, 1],
];

/** Speaks of time in one language, in the time zone of the system. */
export function createMoments(tag: string, justNow: string): Moments {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const time = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const dayAndTime = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const whole = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'short' });

  return {
    ago(then, now) {
      const passed = now - then;
      const unit = units.find(([, length, least]) => passed >= length * least);
      if (!unit) return justNow;
      return relative.format(-Math.floor(passed / unit[1]), unit[0]);
    },
    clock: (then, now) => (sameDay(then, now) ? time : dayAndTime).format(then),
    exactly: (then) => whole.format(then),
  };
}

function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
