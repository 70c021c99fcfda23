import { utilityProcess } from 'electron';

/** The vault process as the vault talks with it. */
interface VaultProcess {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}

/** Starts the bundled vault process; it inherits nothing it could write a secret to. */
export function forkVaultProcess(path: string): VaultProcess {
  const process = utilityProcess.fork(path, [], { serviceName: 'Foyer vault', stdio: 'ignore' });
  return {
    postMessage: (message) => process.postMessage(message),
    onMessage: (listener) => void process.on('message', listener),
    onExit: (listener) => void process.once('exit', () => listener()),
    kill: () => void process.kill(),
  };
}
