import { describe, expect, it } from 'vitest';
import { createLogbook, type LogLevel } from '../../../main/desktop/log.ts';

function setUp(openFile?: () => Promise<never>) {
  const written: [LogLevel, string][] = [];
  const open = async () => ({
    write: (level: LogLevel, line: string) => void written.push([level, line]),
  });
  return { written, book: createLogbook(openFile ?? open, () => Date.UTC(2026, 0, 2)) };
}

describe('the log', () => {
  it('says when, how bad, what and with which facts', async () => {
    const { written, book } = setUp();
    book.log('call', { operation: 'connection.list', ms: 12 });
    book.log('a bug', { bug: 'TypeError' }, 'error');
    await book.written();
    expect(written).toEqual([
      ['info', '2026-01-02T00:00:00.000Z info call operation=connection.list ms=12'],
      ['error', '2026-01-02T00:00:00.000Z error a bug bug=TypeError'],
    ]);
    expect(book.lines()).toEqual(written.map(([, line]) => line));
  });

  it('strikes out secrets and whole addresses before anybody sees them', () => {
    const { book } = setUp();
    book.log('went wrong', {
      bug: 'Error: https://jane:sesame@pod.example/?token=4711 of jane.miller@acme.example',
    });
    const [line = ''] = book.lines();
    for (const secret of ['sesame', '4711', 'jane.miller']) expect(line).not.toContain(secret);
    expect(line).toContain('j…@acme.example');
  });

  it('keeps a line a line', () => {
    const { book } = setUp();
    book.log('a bug', { bug: 'Error\n    at one\r\n2026-01-02T00:00:00.000Z info all is well' });
    expect(book.lines()[0]).toMatch(/^\S+ info a bug bug=Error ⏎ at one ⏎ 2026/u);
    expect(book.lines()[0]).not.toMatch(/[\r\n]/u);
  });

  it('says nothing to the terminal that shows it', () => {
    const { book } = setUp();
    book.log('a bug', { bug: 'Error: \u001b]0;owned\u0007\u001b[2J\u009b1m' });
    expect(book.lines()[0]).not.toMatch(/\p{Cc}/u);
  });

  it('takes no time, whatever it is told', () => {
    const { book } = setUp();
    const began = performance.now();
    for (const bit of ['a', 'a.', 'eyJ-', 'f0']) book.log(bit.repeat(100_000 / bit.length));
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('remembers the last lines only, and those in part when they are without end', () => {
    const { book } = setUp();
    for (let turn = 0; turn < 1_000; turn += 1) book.log(`line ${turn}.`);
    book.log('x '.repeat(100_000));
    expect(book.lines().length).toBeLessThan(500);
    expect(book.lines().some((line) => line.endsWith('line 999.'))).toBe(true);
    expect(Math.max(...book.lines().map(({ length }) => length))).toBeLessThan(5_000);
  });

  it('is remembered also where no file can be opened', async () => {
    const { book } = setUp(async () => {
      throw new Error('ENOSPC');
    });
    book.log('still here');
    await book.written();
    expect(book.lines()).toHaveLength(1);
  });
});
