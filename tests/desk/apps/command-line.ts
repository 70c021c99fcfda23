import { readFileSync } from 'node:fs';

/** The command line of a process; empty when it has ended, reaped by its parent or not. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
