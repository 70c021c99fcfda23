/**
 * The tour: the real app on a desk without a screen, driven as a person drives it. Prints a line
 * for each step, writes a PNG of each view, and ends with 0 only when every step went well.
 */
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { outFolder } from '../../build/paths.mjs';
import { openPictures } from './pictures.ts';
import { play } from './play.ts';
import { createReport } from './report.ts';
import { listenForStop } from './signals.ts';
import { createStage } from './stage.ts';

const stoppedByHand = 130;
/** Letters of a reason; some hold the whole state of the app. */
const longest = 300;
const { stdout } = process;

const stopped = listenForStop();
const stage = createStage(stopped);
const report = createReport(stdout, process.env['NO_COLOR'] === undefined, stopped);
try {
  process.exitCode = await run();
} finally {
  await stage.close();
}

/** Gives back the exit code. */
async function run(): Promise<number> {
  const started = performance.now();
  const pictures = await openPictures(join(outFolder, 'tour'));
  const folder = relative(process.cwd(), pictures.folder);
  report.say('Foyer’s tour: the real app, driven as a person drives it.');
  const ending = once(stopped, 'abort');
  try {
    await Promise.race([play(stage, report, pictures), ending]);
  } catch (reason) {
    if (!stopped.aborted) {
      report.say(`\nThe tour ends here. ${sentence(reason)}`);
      if (pictures.count() > 0) report.say(`What was on the screen is in ${folder}.`);
      return 1;
    }
  }
  if (stopped.aborted) {
    stdout.write('\nStopped. Everything is being put away.\n');
    return stoppedByHand;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  report.say(`\nAll is well: ${report.steps()} steps in ${seconds} s.`);
  report.say(`${pictures.count()} pictures of what a person saw are in ${folder}.`);
  return 0;
}

/** What went wrong, without the stack and the log that tools add to it. */
function sentence(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  const [first = ''] = text.split('\n');
  return first.length > longest ? `${first.slice(0, longest)} …` : first;
}
