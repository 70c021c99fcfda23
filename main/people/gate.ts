/** Lets a few tasks through at a time; the others wait their turn in order, urgent ones in front. */
export interface Gate {
  readonly through: <Result>(
    task: () => Promise<Result>,
    urgency?: 'urgent' | 'patient',
  ) => Promise<Result>;
}

/** A gate for at most `most` tasks at once. */
export function createGate(most: number): Gate {
  const urgent: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let inside = 0;

  async function enter(queue: (() => void)[]): Promise<void> {
    if (inside < most) {
      inside += 1;
      return;
    }
    // Whoever leaves hands over the place, so that `inside` stays as it is.
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  function leave() {
    const next = urgent.shift() ?? patient.shift();
    if (next) next();
    else inside -= 1;
  }

  return {
    async through(task, urgency = 'patient') {
      await enter(urgency === 'urgent' ? urgent : patient);
      try {
        return await task();
      } finally {
        leave();
      }
    },
  };
}
