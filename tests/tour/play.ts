import { comingBack } from './acts/coming-back.ts';
import { launch } from './acts/launch.ts';
import { presence } from './acts/presence.ts';
import { requests } from './acts/requests.ts';
import { signIn } from './acts/sign-in.ts';
import { tray } from './acts/tray.ts';
import { views } from './acts/views.ts';
import type { Pictures } from './pictures.ts';
import type { Report } from './report.ts';
import type { Stage, Tour } from './stage.ts';

/** Plays the whole tour. Rejects with the first thing that goes wrong, pictured as `failed`. */
export async function play(stage: Stage, report: Report, pictures: Pictures): Promise<void> {
  const tour = await open(stage, report, pictures);
  const { desk, simulator, foyer } = tour;
  try {
    await signIn(tour);
    await presence(tour);
    await launch(tour);
    await requests(tour);
    await tray(tour);
    await views(tour);
    await comingBack(tour, () => stage.startFoyer(desk, simulator, foyer.profile));
  } catch (reason) {
    await pictures.takeDesk(desk, 'failed').catch(() => undefined);
    throw reason;
  }
}

async function open(stage: Stage, report: Report, pictures: Pictures): Promise<Tour> {
  report.chapter('The door opens');
  const desk = await report.step(
    'A desk without a screen',
    () => stage.openDesk(),
    () => 'X server, session bus, keyring, tray, notifications',
  );
  const simulator = await report.step(
    'Both systems, simulated',
    () => stage.openSimulator(),
    ({ people, me }) => `${people.size} people, and you are ${me.displayName}`,
  );
  let tooltip = '';
  const foyer = await report.step(
    'Foyer starts',
    async () => {
      const started = await stage.startFoyer(desk, simulator);
      tooltip = await (await desk.tray.waitForItem(10_000)).tooltip();
      return started;
    },
    () => `its tray icon says “${tooltip}”`,
  );
  return { report, pictures, desk, simulator, foyer };
}
