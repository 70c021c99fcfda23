/** Bodies of the presence of a pod, each of another moment. */
export interface PresenceBodies {
  readonly next: () => string;
}

const categories = [
  'AVAILABLE',
  'BUSY',
  'IN_A_MEETING',
  'ON_THE_PHONE',
  'DO_NOT_DISTURB',
  'BE_RIGHT_BACK',
  'AWAY',
  'OUT_OF_OFFICE',
  'OFF_WORK',
];
/** One in so many is doing something else a minute later. */
const oneIn = 30;

/** A pod of so many users. The same each time it is asked for. */
export function presenceBodies(users: number): PresenceBodies {
  const someone = steadyChance();
  const rows = Array.from({ length: users }, (_, index) => ({
    category: categories[someone(categories.length)],
    userId: 7_078_106_103_809 + 3 * index,
  }));
  return {
    next() {
      for (let change = 0; change < users / oneIn; change += 1) {
        const row = rows[someone(users)];
        if (row) row.category = categories[someone(categories.length)];
      }
      return JSON.stringify(rows);
    },
  };
}

/** Whole numbers below the one given, in an order that is always the same. */
function steadyChance(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed % below;
  };
}
