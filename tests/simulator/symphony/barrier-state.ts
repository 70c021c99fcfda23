import { createHash } from 'node:crypto';

/** A group of people whom a policy keeps apart from others. */
export interface BarrierGroup {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly policies: readonly string[];
  readonly createdDate: number;
  modifiedDate: number;
  readonly members: Set<number>;
}

export interface BarrierPolicy {
  readonly id: string;
  readonly policyType: 'BLOCK' | 'ALLOW';
  readonly active: boolean;
  readonly groups: readonly string[];
  readonly createdDate: number;
  readonly modifiedDate: number;
}

/** The information barriers of the pod. */
export interface Barriers {
  readonly groups: ReadonlyMap<string, BarrierGroup>;
  readonly policies: readonly BarrierPolicy[];
  add(group: BarrierGroup, uids: readonly number[]): void;
  remove(group: BarrierGroup, uids: readonly number[]): void;
  /** Whether a policy keeps two people from talking to each other. */
  apart(first: number, second: number): boolean;
}

const written = Date.UTC(2016, 4, 2);

/** Two groups that may not talk to each other, and one that no policy speaks of; all are empty. */
export function createBarriers(): Barriers {
  const [trading, research, advisers] = ['Trading', 'Research', 'Advisers'].map(idOf);
  const [block, allow] = ['Trading and research', 'Advisers among themselves'].map(idOf);
  if (!trading || !research || !advisers || !block || !allow) throw new RangeError('No ids');
  const dates = { createdDate: written, modifiedDate: written };
  const policies: BarrierPolicy[] = [
    { id: block, policyType: 'BLOCK', active: true, groups: [trading, research], ...dates },
    { id: allow, policyType: 'ALLOW', active: false, groups: [advisers], ...dates },
  ];
  const groups = new Map(
    [
      { id: trading, name: 'Trading', policies: [block] },
      { id: research, name: 'Research', policies: [block] },
      { id: advisers, name: 'Advisers', policies: [allow] },
    ].map((group) => [group.id, { ...group, active: true, ...dates, members: new Set<number>() }]),
  );

  const groupsOf = ({ groups: ids }: BarrierPolicy, uid: number) =>
    ids.filter((id) => groups.get(id)?.members.has(uid));

  return {
    groups,
    policies,
    add(group, uids) {
      for (const uid of uids) group.members.add(uid);
      group.modifiedDate = Date.now();
    },
    remove(group, uids) {
      for (const uid of uids) group.members.delete(uid);
      group.modifiedDate = Date.now();
    },
    apart: (first, second) =>
      policies
        .filter(({ active, policyType }) => active && policyType === 'BLOCK')
        .some((policy) => {
          const others = groupsOf(policy, second);
          return groupsOf(policy, first).some((id) => others.some((other) => other !== id));
        }),
  };
}

/** URL-safe, as the document wants the ids of groups. */
function idOf(name: string): string {
  return createHash('sha256').update(name).digest().subarray(0, 18).toString('base64url');
}
