import { mergeInto } from './sorted.ts';

/** Everybody in the order of their folded names. */
export interface NameOrder {
  /** Numbers of people only rise; who is gone may stay in the order. */
  readonly add: (person: number, name: string) => void;
  /** People in order. */
  readonly people: () => Int32Array;
  /** Each person's place in the order; by person. */
  readonly ranks: () => Int32Array;
}

/** Who came since is put in order when the order is asked for. */
export function createNameOrder(): NameOrder {
  const names: string[] = [];
  let news: number[] = [];
  let order: Int32Array = new Int32Array(0);
  let ranks = new Int32Array(0);

  function isBefore(one: number, other: number): boolean {
    const [first, second] = [names[one] ?? '', names[other] ?? ''];
    return first < second || (first === second && one < other);
  }

  function settle() {
    if (news.length === 0) return;
    order = mergeInto(order, news, isBefore);
    news = [];
    if (ranks.length < names.length) ranks = new Int32Array(Math.ceil(names.length * 1.25));
    for (let at = 0; at < order.length; at += 1) ranks[order[at] ?? 0] = at;
  }

  return {
    add(person, name) {
      names[person] = name;
      news.push(person);
    },
    people() {
      settle();
      return order;
    },
    ranks() {
      settle();
      return ranks;
    },
  };
}
