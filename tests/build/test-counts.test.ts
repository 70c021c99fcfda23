import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countsLine, drivenCounts, sum, unitCounts, waverers } from '../../build/test-counts.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'foyer-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the last line of npm test', () => {
  it('adds up both runners', () => {
    const unit = report({
      numPassedTests: 12,
      numFailedTests: 0,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [],
    });
    const driven = report({
      stats: { expected: 5, unexpected: 2, flaky: 0, skipped: 0 },
      errors: [],
    });
    const total = sum([unitCounts(unit), drivenCounts(driven)]);
    expect(countsLine(total)).toBe('17 passed, 2 failed, 1 skipped');
  });

  it('says nothing of skipped tests when there are none', () => {
    expect(countsLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });

  it('counts a file that could not be loaded', () => {
    const unit = report({
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: 'failed', assertionResults: [] }],
    });
    expect(unitCounts(unit).failed).toBe(1);
  });

  it('counts a runner that broke before it could report, or outside of a test', () => {
    expect(unitCounts(join(folder, 'missing.json')).failed).toBe(1);
    const driven = report({
      stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 },
      errors: [{ message: 'no such fixture' }],
    });
    expect(drivenCounts(driven).failed).toBe(1);
  });
});

describe('a driven test that passed at the second try', () => {
  it('has passed, and is named', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'popover.test.ts',
      line: 7,
      tests: [{ status }],
    });
    const driven = report({
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
      errors: [],
      suites: [
        { specs: [spec('steady', 'expected')], suites: [{ specs: [spec('shaky', 'flaky')] }] },
      ],
    });
    expect(drivenCounts(driven)).toEqual({ passed: 2, failed: 0, skipped: 0 });
    expect(waverers(driven)).toEqual(['popover.test.ts:7 shaky']);
  });

  it('is nobody where nothing was reported', () => {
    expect(waverers(join(folder, 'missing.json'))).toEqual([]);
  });
});

function report(content: object): string {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
