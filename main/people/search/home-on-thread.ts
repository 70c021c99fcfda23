import { createThread, type StartThread } from '../../thread.ts';
import type { Home } from './home.ts';
import { pack } from './packed.ts';
import type { SearchWork } from './search-work.ts';

interface Terms {
  readonly start: StartThread;
  readonly log: (happened: string, facts: Readonly<Record<string, string>>) => void;
  readonly onBroken: () => void;
}

/** An index on a thread of its own; what travels there and back is packed. */
export function createHomeOnThread(terms: Terms): Home {
  const { ask, stop } = createThread<SearchWork>({ work: 'search', ...terms });

  return {
    isHere: false,
    async take(batch) {
      const packed = pack(batch);
      return (await ask('take', packed)).ok;
    },
    setAvailable: (people) => void ask('setAvailable', people),
    async find(query, reached) {
      const people = Int32Array.from(reached.keys());
      const dear = Float32Array.from(reached.values());
      const found = await ask('find', { query, people, dear });
      return found.ok ? found.value : null;
    },
    async inOrder(without) {
      const order = await ask('inOrder', without);
      return order.ok ? order.value : null;
    },
    stop,
  };
}
