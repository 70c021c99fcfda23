/** One change that the signed-in person really made. */
export interface Action {
  readonly userId: number;
  /** In ms since the epoch. */
  readonly at: number;
}

/** What was really done to connections: effects, not attempts. The log has the attempts. */
export interface ActionRecord {
  readonly accepts: Action[];
  readonly rejects: Action[];
  readonly creates: Action[];
  /** What was set as somebody's own presence, oldest first. */
  readonly presences: { readonly userId: number; readonly category: string }[];
}

/** How often each was done, by user id. */
export interface ActionSummary {
  readonly accepts: Readonly<Record<string, number>>;
  readonly rejects: Readonly<Record<string, number>>;
  readonly creates: Readonly<Record<string, number>>;
}

/** An empty record. */
export function createRecord(): ActionRecord {
  return { accepts: [], rejects: [], creates: [], presences: [] };
}

/** Counts the record per user. */
export function summarize(record: ActionRecord): ActionSummary {
  return {
    accepts: count(record.accepts),
    rejects: count(record.rejects),
    creates: count(record.creates),
  };
}

function count(actions: readonly Action[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { userId } of actions) counts[userId] = (counts[userId] ?? 0) + 1;
  return counts;
}
