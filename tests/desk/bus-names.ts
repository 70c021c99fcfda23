import { z } from 'zod';
import { type BusClient, THE_BUS } from './bus-client.ts';
import { createChanges } from './changes.ts';

const nameOwnerChanged = z.tuple([z.string(), z.string(), z.string()]);

/** Calls back whenever a name on the bus gets an owner or, with an empty `owner`, loses it. */
export async function watchNames(
  bus: BusClient,
  changed: (name: string, owner: string) => void,
): Promise<void> {
  const rule = `sender='${THE_BUS.name}',member='NameOwnerChanged'`;
  await bus.listen(rule, ({ body }) => {
    const [name, , owner] = nameOwnerChanged.parse(body);
    changed(name, owner);
  });
}

/** Calls back with the pid of each process that connects to the bus. */
export async function watchGuests(bus: BusClient, arrived: (pid: number) => void): Promise<void> {
  const ask = async (guest: string) => {
    const [pid] = await bus.call(THE_BUS, 'GetConnectionUnixProcessID', 's', [guest]);
    arrived(z.number().parse(pid));
  };
  await watchNames(bus, (name, owner) => {
    // A guest that has left again before it could be asked is no loss.
    if (name.startsWith(':') && owner !== '') ask(name).catch(() => undefined);
  });
}

/** Resolves when somebody owns the name; rejects when nobody does in time. */
export async function waitForOwner(bus: BusClient, name: string, timeoutMs: number): Promise<void> {
  const changes = createChanges();
  await watchNames(bus, changes.announce);
  const look = async () => {
    const [owned] = await bus.call(THE_BUS, 'NameHasOwner', 's', [name]);
    return owned === true || undefined;
  };
  await changes.until(look, timeoutMs, `${name} on the bus`);
}
