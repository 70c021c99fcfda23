// @ts-check
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import {
  displayArguments,
  electronArguments,
  electronRuntime,
  isRoot,
} from './electron-runtime.mjs';
import { outFolder } from './paths.mjs';
import { knownPort, writeSimulatedProfile } from './profile.mjs';
import { runAloud } from './run.mjs';
import { say, stopWith } from './say.mjs';
import { startSimulator } from './simulator-process.mjs';

const usage = `npm start                        Foyer against the simulator; without a display, its tour
npm start -- --tour              the tour, also with a display
npm start -- --real              Foyer with your own profile, no simulator
npm start -- --people 100000     how many people the simulator has
npm start -- --retry-official    asks for the official Electron again
`;

/** Whether there is a screen to show windows on. */
function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {readonly string[]} parameters */
function startFoyer(parameters) {
  if (isRoot()) say('You are root: Chromium starts without its sandbox.');
  return runAloud(electronRuntime().executable, [
    ...electronArguments(),
    ...displayArguments(),
    ...parameters,
  ]);
}

/** @param {string} people */
async function startSimulated(people) {
  const profile = join(outFolder, 'profile');
  const { addresses, end } = await startSimulator({ people, port: knownPort(profile) });
  try {
    writeSimulatedProfile(profile, addresses);
    say(`Both systems are simulated at ${addresses.url}, with ${people} people.`);
    say(`  Avaya Spaces  sign in from Foyer; the page in the browser tells the password`);
    say(
      `  Symphony      user name ${addresses.symphony.username}, key file already in the settings`,
    );
    say(`  a request     curl -X POST ${addresses.controlUrl}/arrive`);
    say('Ctrl-C ends all.');
    return await startFoyer([`--user-data-dir=${profile}`]);
  } finally {
    await end();
  }
}

try {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', default: false },
      people: { type: 'string', default: '1000' },
      real: { type: 'boolean', default: false },
      'retry-official': { type: 'boolean', default: false },
      tour: { type: 'boolean', default: false },
    },
  });
  const tour = values.tour || (!values.real && !hasDisplay());
  if (values.help) say(usage);
  else {
    await bootstrap({ desk: tour, retryOfficial: values['retry-official'] });
    if (tour)
      process.exitCode = await runAloud(process.execPath, ['--import', 'tsx', 'tests/tour/run.ts']);
    else if (values.real) process.exitCode = await startFoyer([]);
    else process.exitCode = await startSimulated(values.people);
  }
} catch (reason) {
  stopWith(reason);
}
