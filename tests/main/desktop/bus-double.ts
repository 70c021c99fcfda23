import type {
  BusCall,
  BusSignal,
  SessionBus,
} from '../../../main/desktop/notifications/session-bus.ts';
import { failure, success } from '../../../preload/contract.ts';

/** A session bus on which only what is told here exists. */
export function createBusDouble() {
  const owners = new Set<string>();
  const properties = new Map<string, unknown>();
  const listeners: ((signal: BusSignal) => void)[] = [];
  const asked: BusCall[] = [];

  const answer = (call: BusCall) => {
    const [first, second] = call.body ?? [];
    if (call.member === 'NameHasOwner') return success([owners.has(String(first))]);
    const known = properties.get(`${first} ${second}`);
    return known === undefined ? failure('unreachable') : success([{ value: known }]);
  };
  const bus: SessionBus = {
    async call(call) {
      asked.push(call);
      return call.member === 'AddMatch' ? success([]) : answer(call);
    },
    onSignal: (listener) => void listeners.push(listener),
    variant: () => undefined,
    disconnect: () => undefined,
  };
  const say = (face: string, member: string, body: readonly unknown[], sender = ':1.9') => {
    for (const listener of listeners) listener({ sender, interface: face, member, body });
  };
  return {
    bus,
    asked,
    say,
    /** A property as an interface has it, or what a method gives for these two arguments. */
    set: (first: string, second: string, value: unknown) =>
      void properties.set(`${first} ${second}`, value),
    own(name: string, owned: boolean) {
      if (owned) owners.add(name);
      else owners.delete(name);
      const daemon = 'org.freedesktop.DBus';
      say(daemon, 'NameOwnerChanged', [name, '', owned ? ':1.9' : ''], daemon);
    },
  };
}
