// @ts-check
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrap } from './bootstrap.mjs';
import { outFolder, projectFolder } from './paths.mjs';
import { runAloud } from './run.mjs';
import { Stop, say, stopWith } from './say.mjs';
import { countsLine, drivenCounts, sum, unitCounts, waverers } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const unitReport = join(outFolder, 'unit.json');
const drivenReport = join(outFolder, 'e2e.json');

const checks = [
  { title: 'Types', script: 'typescript/bin/tsc', parameters: ['--noEmit'] },
  { title: 'Style and walls', script: '@biomejs/biome/bin/biome', parameters: ['check', '.'] },
];

const unit = {
  title: 'Unit tests',
  script: 'vitest/vitest.mjs',
  parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  report: unitReport,
  count: unitCounts,
};

const driven = {
  title: 'The app, driven as a person drives it',
  script: '@playwright/test/cli.js',
  parameters: ['test'],
  report: drivenReport,
  count: drivenCounts,
};

/**
 * @param {string | undefined} part `unit`, `e2e` or everything
 * @param {readonly string[]} more passed on to the runner when one part is asked for
 * @returns {Promise<boolean>} whether all is well
 */
async function test(part, more) {
  if (part === 'unit') return runSuites([withMore(unit, more)], []);
  if (part === 'e2e') return runSuites([withMore(driven, more)], []);
  if (part !== undefined) throw new Stop(`There is no part "${part}": unit, e2e, or none for all.`);
  return runSuites([unit, driven], checks);
}

/**
 * @param {readonly (typeof unit)[]} suites
 * @param {readonly { title: string, script: string, parameters: string[] }[]} before
 */
async function runSuites(suites, before) {
  mkdirSync(outFolder, { recursive: true });
  let well = true;
  for (const check of before) {
    const passed = (await run(check)) === 0;
    if (!passed) say(`${check.title}: failed`);
    well &&= passed;
  }
  /** @type {Counts[]} */
  const counts = [];
  for (const suite of suites) {
    rmSync(suite.report, { force: true });
    well = (await run(suite)) === 0 && well;
    counts.push(suite.count(suite.report));
  }
  const total = sum(counts);
  say(`\n${well ? 'All is well.' : 'Something failed; see above.'}`);
  const driving = suites.some(({ report }) => report === drivenReport);
  for (const one of driving ? waverers(drivenReport) : [])
    say(`Only at the second try, find out why: ${one}`);
  say(countsLine(total));
  return well && total.failed === 0;
}

/** @param {{ title: string, script: string, parameters: string[] }} tool */
async function run({ title, script, parameters }) {
  say(`\n${title}`);
  const started = performance.now();
  const path = join(projectFolder, 'node_modules', script);
  const code = await runAloud(process.execPath, [path, ...parameters]);
  say(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return code;
}

/**
 * @param {typeof unit} suite
 * @param {readonly string[]} more
 */
function withMore(suite, more) {
  return { ...suite, parameters: [...suite.parameters, ...more] };
}

try {
  const [part, ...more] = process.argv.slice(2).filter((word) => word !== '--retry-official');
  const retryOfficial = process.argv.includes('--retry-official');
  await bootstrap({ desk: true, retryOfficial });
  process.exitCode = (await test(part, more)) ? 0 : 1;
} catch (reason) {
  process.once('exit', () => say(`\n${countsLine({ passed: 0, failed: 1, skipped: 0 })}`));
  stopWith(reason);
}
