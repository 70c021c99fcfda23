/** Whole numbers in a row that grows. */
interface NumberList {
  readonly length: () => number;
  readonly push: (number: number) => void;
  /** The numbers, and room behind them; another array once it grew. */
  readonly raw: () => Int32Array;
  /** Makes the list so long; new places hold `filler`. */
  readonly reach: (length: number, filler: number) => void;
}

const firstRoom = 1_024;

/** Starts empty; its room doubles. */
export function createNumberList(): NumberList {
  let numbers = new Int32Array(firstRoom);
  let length = 0;

  function makeRoom(wanted: number) {
    if (wanted <= numbers.length) return;
    const grown = new Int32Array(Math.max(wanted, numbers.length * 2));
    grown.set(numbers.subarray(0, length));
    numbers = grown;
  }

  return {
    length: () => length,
    push(number) {
      makeRoom(length + 1);
      numbers[length] = number;
      length += 1;
    },
    raw: () => numbers,
    reach(wanted, filler) {
      if (wanted <= length) return;
      makeRoom(wanted);
      numbers.fill(filler, length, wanted);
      length = wanted;
    },
  };
}
