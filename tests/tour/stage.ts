import { type Desk, openDesk } from '../desk/index.ts';
import { type Foyer, startFoyer } from '../e2e/foyer.ts';
import type { Profile } from '../e2e/profile.ts';
import { type Simulator, startSimulator } from '../simulator/index.ts';
import type { Pictures } from './pictures.ts';
import type { Report } from './report.ts';

/** What every act of the tour plays on. */
export interface Tour {
  readonly report: Report;
  readonly pictures: Pictures;
  readonly desk: Desk;
  readonly simulator: Simulator;
  readonly foyer: Foyer;
}

/** What was opened, so that all of it is closed, whenever the tour ends. */
export interface Stage {
  openDesk(): Promise<Desk>;
  openSimulator(): Promise<Simulator>;
  /** Starts Foyer, with the profile of an earlier start or a new one. */
  startFoyer(desk: Desk, simulator: Simulator, profile?: Profile): Promise<Foyer>;
  /** Closes everything, what is still on its way up too; the youngest first. */
  close(): Promise<void>;
}

/** Of this seed, everybody who matters has a name that a Latin keyboard can type. */
const company = { people: 1000, seed: 48 };

/** An empty stage. Nothing more is opened once `stopped`. */
export function createStage(stopped: AbortSignal): Stage {
  const ends: (() => Promise<void>)[] = [];

  function keep<Opened>(open: () => Promise<Opened>, close: (opened: Opened) => Promise<void>) {
    stopped.throwIfAborted();
    const opening = open();
    // Whoever waits for the opening hears of its failure; there is nothing to close then.
    ends.push(() => opening.then(close, () => undefined));
    return opening;
  }
  return {
    openDesk: () => keep(openDesk, (desk) => desk.close()),
    openSimulator: () =>
      keep(
        () => startSimulator(company),
        (simulator) => simulator.close(),
      ),
    startFoyer: (desk, simulator, profile) =>
      keep(
        () => startFoyer(desk, simulator, profile && { profile }),
        ({ app }) => app.close(),
      ),
    async close() {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}
