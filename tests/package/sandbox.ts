import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Desk, DeskUser } from '../desk/index.ts';

/** The namespaces in which Chromium's sandbox puts a page, and that its owner is not in. */
const namespaces = ['user', 'pid', 'net'] as const;

/** Sees to it that the pages on the desk run in Chromium's sandbox, whoever says that they do. */
export async function expectSandboxed(desk: Desk, user: DeskUser | undefined): Promise<void> {
  // A child that came out of Chromium's zygote shows its command line as one word.
  const own = desk
    .processes()
    .map(({ pid, commandLine }) => ({ pid, command: commandLine.join(' ') }))
    .filter(({ command }) => command.includes('foyer'));
  const first = own.find(({ command }) => !command.includes('--type='));
  const pages = own.filter(({ command }) => command.includes('--type=renderer'));
  if (first === undefined || pages.length === 0) throw new Error('No Foyer, or no page of it');
  expect(own.filter(({ command }) => command.includes('--no-sandbox'))).toEqual([]);
  for (const { pid } of pages) {
    expect(field(pid, 'Seccomp')).toBe('2');
    expect(field(pid, 'NoNewPrivs')).toBe('1');
    expect(field(pid, 'CapEff')).toBe('0000000000000000');
    for (const name of namespaces) {
      expect(namespace(pid, name), name).not.toBe(namespace(first.pid, name));
    }
  }
  if (user !== undefined) expect(statSync(`/proc/${first.pid}`).uid).toBe(user.uid);
}

function field(pid: number, name: string): string | undefined {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return status.match(new RegExp(`^${name}:\\s*(\\S+)$`, 'm'))?.[1];
}

const namespace = (pid: number, name: string) => readlinkSync(`/proc/${pid}/ns/${name}`);
