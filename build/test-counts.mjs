// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** What stands for a runner that ended before it could report. */
const broken = { passed: 0, failed: 1, skipped: 0 };

/**
 * Reads vitest's JSON report. A file that failed before its first test counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function unitCounts(file) {
  const report = readReport(file);
  if (report === undefined) return broken;
  const emptyFailures = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + emptyFailures.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Reads Playwright's JSON report. Errors outside of tests count as failures; who passed at the
 * second try has passed, and is named by `waverers`.
 * @param {string} file
 * @returns {Counts}
 */
export function drivenCounts(file) {
  const report = readReport(file);
  if (report === undefined) return broken;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * The driven tests that passed at the second try only, each a defect of the test or of Foyer.
 * @param {string} file Playwright's JSON report
 * @returns {readonly string[]}
 */
export function waverers(file) {
  return (readReport(file)?.suites ?? []).flatMap(waverersIn);
}

/**
 * @typedef {{ title: string, file: string, line: number, tests: { status: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function waverersIn({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [
    ...own.map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(waverersIn),
  ];
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
