// @ts-check

const onTerminal = process.stdout.isTTY === true;
const eraseLine = onTerminal ? '\r\u001b[2K' : '';
const heartbeatMilliseconds = onTerminal ? 1000 : 5000;

/**
 * Prints one plain line.
 * @param {string} line
 */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a long step: names it, shows that it goes on (one rewritten line on a terminal, a line every
 * five seconds elsewhere), and says how long it took.
 * @template Result
 * @param {string} title what is being done, as in "Installing npm packages"
 * @param {(report: (progress: string) => void) => Promise<Result>} work may report e.g. "40 %"
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const started = performance.now();
  let progress = '';
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  const show = () => {
    const line = `${title}: ${seconds()} s${progress === '' ? '' : `, ${progress}`}`;
    process.stdout.write(onTerminal ? eraseLine + line : `${line}\n`);
  };
  if (onTerminal) show();
  else say(`${title} ...`);
  const heartbeat = setInterval(show, heartbeatMilliseconds);
  try {
    const result = await work((report) => {
      progress = report;
    });
    say(`${eraseLine}${title}: done in ${seconds()} s`);
    return result;
  } catch (error) {
    say(`${eraseLine}${title}: failed after ${seconds()} s`);
    throw error;
  } finally {
    clearInterval(heartbeat);
  }
}

/** A reason to stop that the reader can act on; told without a stack. */
export class Stop extends Error {}

/**
 * Ends the script: a Stop as one plain message, anything else with its stack (it is a bug).
 * @param {unknown} reason
 * @returns {never}
 */
export function stopWith(reason) {
  if (reason instanceof Stop) process.stderr.write(`\n${reason.message}\n`);
  else console.error(reason);
  process.exit(1);
}
