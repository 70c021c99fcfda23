import { askChannel, changeChannel, followChannel } from './channels.ts';
import { contract } from './contract.ts';

/** The two ways through the wall, so that the bridge itself knows no Electron. */
interface Wire {
  readonly ask: (channel: string, question?: unknown) => Promise<unknown>;
  /** Calls the listener with each message on the channel; the returned function ends that. */
  readonly listen: (channel: string, listener: (message: unknown) => void) => () => void;
}

/** One frozen object with a function for each entry of the contract, and nothing else. */
export function buildBridge(wire: Wire): Readonly<Record<string, unknown>> {
  const entries = Object.entries(contract).map(([name, entry]) => [
    name,
    entry.kind === 'ask' ? askFor(wire, name) : followFor(wire, name),
  ]);
  return Object.freeze(Object.fromEntries(entries));
}

function askFor(wire: Wire, name: string) {
  return (question?: unknown) => wire.ask(askChannel(name), question);
}

function followFor(wire: Wire, name: string) {
  return (listener: (change: unknown) => void) => {
    const stop = wire.listen(changeChannel(name), listener);
    void wire.ask(followChannel(name));
    return stop;
  };
}
