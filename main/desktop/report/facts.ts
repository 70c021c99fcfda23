/** What is known only to Electron and to the desktop, as it goes into a report. */
export interface Facts {
  readonly versions: readonly Fact[];
  readonly desktop: readonly Fact[];
  readonly lastEnd: 'as usual' | 'unexpectedly';
  /** Lines of the log from before this start, and since. */
  readonly before: readonly string[];
  readonly events: readonly string[];
}

/** A name and what there is to say of it. */
export type Fact = readonly [name: string, value: string | number];
