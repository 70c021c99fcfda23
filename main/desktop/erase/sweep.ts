import { spawn } from 'node:child_process';

/** A program of the system, and what it is told. */
interface Sweep {
  readonly program: string;
  readonly parameters: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const inShell = `pid=$1; shift; tries=0
while kill -0 "$pid" 2>/dev/null && [ "$tries" -lt 150 ]; do sleep 0.1; tries=$((tries + 1)); done
sleep 0.5
rm -rf -- "$@"`;

const inPowerShell = [
  'Wait-Process -Id $env:FOYER_PROCESS -Timeout 15 -ErrorAction SilentlyContinue',
  'Start-Sleep -Milliseconds 500',
  "$env:FOYER_PLACES -split '\\|' | ForEach-Object { Remove-Item -LiteralPath $_ -Recurse -Force -ErrorAction SilentlyContinue }",
].join('; ');

/**
 * How to remove places once a process has ended: Chromium writes into the profile until its very
 * last moment, and on Windows an open file cannot be removed.
 */
export function sweepAfter(
  platform: NodeJS.Platform,
  processId: number,
  places: readonly string[],
): Sweep {
  if (platform !== 'win32') {
    const parameters = ['-c', inShell, 'sh', String(processId), ...places];
    return { program: '/bin/sh', parameters, env: { PATH: '/usr/bin:/bin' } };
  }
  return {
    program: 'powershell.exe',
    parameters: [
      '-NoProfile',
      '-NonInteractive',
      '-WindowStyle',
      'Hidden',
      '-Command',
      inPowerShell,
    ],
    env: { FOYER_PROCESS: String(processId), FOYER_PLACES: places.join('|') },
  };
}

/** Lets it work on its own: it ends after us. `folder` is one that stays. */
export function begin({ program, parameters, env }: Sweep, folder: string): void {
  spawn(program, [...parameters], {
    cwd: folder,
    // On Windows it finds its own parts by the variables of the system.
    env: process.platform === 'win32' ? { ...process.env, ...env } : env,
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  }).unref();
}
