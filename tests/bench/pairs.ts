import type { Desk } from '../desk/index.ts';
import type { Simulator } from '../simulator/index.ts';
import { launch, type Program } from './launched.ts';
import { memoryAtRest } from './memory.ts';
import { useBareOnce, useOnce } from './opening.ts';

/** One value for each run of an app. */
export interface Runs {
  /** Milliseconds from spawn until the item was in the tray. */
  readonly tray: number[];
  /** PSS of all its processes at rest, MB. */
  readonly memory: number[];
  /** The same after its window was shown, used and hidden again. */
  readonly usedMemory: number[];
}

/** Both apps, run as often as each other. */
export interface Pairs {
  readonly foyer: Runs;
  readonly bare: Runs;
}

interface Scene {
  readonly desk: Desk;
  readonly simulator: Simulator;
}

/** Starts both apps in turn, never both at once, so that what disturbs one disturbs the other. */
export async function runPairs(
  scene: Scene,
  programs: { readonly foyer: Program; readonly bare: Program },
  pairs: number,
  say: (line: string) => void,
): Promise<Pairs> {
  const foyer: Runs = { tray: [], memory: [], usedMemory: [] };
  const bare: Runs = { tray: [], memory: [], usedMemory: [] };
  for (let pair = 1; pair <= pairs; pair += 1) {
    const turns = [
      () => runBare(scene, programs.bare, bare),
      () => runFoyer(scene, programs.foyer, foyer),
    ];
    // Who goes first changes, for the second one finds the machine as the first one left it.
    for (const turn of pair % 2 === 0 ? turns.toReversed() : turns) await turn();
    say(`pair ${pair} of ${pairs}: ${lastOf(foyer)}; bare ${lastOf(bare)}`);
  }
  return { foyer, bare };
}

async function runBare({ desk }: Scene, program: Program, runs: Runs) {
  const launched = await launch(desk, program);
  runs.tray.push(launched.trayMs);
  runs.memory.push(await memoryAtRest(desk));
  await useBareOnce(desk);
  runs.usedMemory.push(await memoryAtRest(desk));
  await launched.end();
}

async function runFoyer({ desk, simulator }: Scene, program: Program, runs: Runs) {
  const asked = simulator.log.length;
  const launched = await launch(desk, program);
  runs.tray.push(launched.trayMs);
  runs.memory.push(await memoryAtRest(desk));
  assertSignedIn(simulator, asked);
  await useOnce(desk);
  runs.usedMemory.push(await memoryAtRest(desk));
  await launched.end();
}

/** A Foyer that is signed out would be a lighter one. */
function assertSignedIn({ log }: Simulator, since: number) {
  const served = log.slice(since).filter(({ status }) => status === 200);
  for (const path of ['/v1/connection/list', '/people/withdm']) {
    if (!served.some((entry) => entry.path.endsWith(path))) {
      throw new Error(`Foyer was not signed in: it never got an answer from ${path}.`);
    }
  }
}

function lastOf({ tray, memory }: Runs): string {
  return `${tray.at(-1)?.toFixed(0)} ms, ${memory.at(-1)?.toFixed(0)} MB`;
}
