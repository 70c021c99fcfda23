import { createHash } from 'node:crypto';
import type { Party } from './party.ts';

export type Role = 'admin' | 'member' | 'guest';

export interface Member {
  readonly party: Party;
  role: Role;
  readonly joined: string;
}

/** A space ("topic" is the API's older word for it). */
export interface Topic {
  readonly id: string;
  readonly type: 'direct' | 'group' | 'personal';
  /** Of a direct space: its two members. */
  readonly uid?: string;
  title?: string;
  readonly description?: string;
  readonly created: string;
  /** Who created it. */
  readonly creator: string;
  readonly members: Map<string, Member>;
  /** Asked for at the door, of everybody who is no admin. */
  readonly pin?: string;
  /** Only who is invited by name may join; others are no guests. */
  readonly closed?: boolean;
  /** Deleted spaces are status 1 and listed only on demand. */
  status: 0 | 1;
  readonly pinnedBy: Set<string>;
  readonly readBy: Set<string>;
  /** In ms since the epoch: lists have the most recently active first. */
  active: number;
}

export interface NewTopic {
  readonly type: 'group' | 'personal';
  readonly title: string;
  readonly description?: string;
  readonly pin?: string;
  readonly closed?: boolean;
  readonly status?: 0 | 1;
  readonly at?: number;
}

/** The spaces of everyone. */
export interface Topics {
  find(id: string): Topic | undefined;
  /** Gets or creates: the same two always have the same space. `created`: it was not there. */
  direct(
    asker: Party,
    other: Party,
    at?: number,
  ): { readonly topic: Topic; readonly created: boolean };
  /** A new space, whose creator is its admin. */
  create(creator: Party, topic: NewTopic): Topic;
  /** Makes somebody a member; one who is already keeps the role. */
  join(topic: Topic, party: Party, role: Role, at?: number): Member;
  /** Whether the two have a space in common. */
  share(asker: Party, other: Party): boolean;
  /** The spaces of somebody, the most recently active first. */
  of(id: string): Topic[];
}

/** No spaces yet. Ids repeat for the same seed and order. */
export function createTopics(seed: number): Topics {
  const topics = new Map<string, Topic>();
  const own = new Map<string, Set<Topic>>();

  function join(topic: Topic, party: Party, role: Role, at = Date.now()): Member {
    const joined = new Date(at).toISOString();
    const member = topic.members.get(party.id) ?? { party, role, joined };
    topic.members.set(party.id, member);
    const theirs = own.get(party.id) ?? new Set();
    own.set(party.id, theirs.add(topic));
    return member;
  }

  function open(id: string, creator: Party, more: Pick<Topic, 'type' | 'status'> & Partial<Topic>) {
    const active = more.active ?? Date.now();
    const topic: Topic = {
      ...more,
      id,
      creator: creator.id,
      created: new Date(active).toISOString(),
      members: new Map(),
      pinnedBy: new Set(),
      readBy: new Set(),
      active,
    };
    topics.set(id, topic);
    return topic;
  }

  return {
    find: (id) => topics.get(id),
    join,
    direct(asker, other, at = Date.now()) {
      const uid = directUid(asker, other);
      const id = hexId(uid);
      const known = topics.get(id);
      if (known !== undefined) return { topic: known, created: false };
      const topic = open(id, asker, { type: 'direct', status: 0, uid, active: at });
      join(topic, other, 'admin', at);
      join(topic, asker, 'admin', at);
      return { topic, created: true };
    },
    create(creator, { at = Date.now(), status = 0, ...more }) {
      const id = hexId(`space ${seed} ${topics.size}`);
      const topic = open(id, creator, { ...more, status, active: at });
      join(topic, creator, 'admin', at);
      return topic;
    },
    share: (asker, other) =>
      [...(own.get(asker.id) ?? [])].some(({ members }) => members.has(other.id)),
    of: (id) => [...(own.get(id) ?? [])].sort((a, b) => b.active - a.active),
  };
}

/** 24 hex digits, always the same for the same text. */
export function hexId(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 24);
}

function directUid(asker: Party, other: Party): string {
  const [first, second] = [asker, other]
    .map(({ kind, id }) => `${kind === 'anonymous' ? kind : 'user'}_${id}`)
    .sort();
  return `DT_${first}&${second}`;
}
