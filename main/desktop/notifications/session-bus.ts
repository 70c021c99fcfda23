import type { EventEmitter } from 'node:events';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import { failure, type Outcome, success } from '../../../preload/contract.ts';

/** A method of something on the bus. `signature` and `body` are its arguments, none by default. */
export interface BusCall {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
  readonly member: string;
  readonly signature?: string;
  readonly body?: readonly unknown[];
}

/** Something said on the bus; nothing in `body` has been checked. */
export interface BusSignal {
  readonly sender: string;
  readonly interface: string;
  readonly member: string;
  readonly body: readonly unknown[];
}

/** The user's session bus, as far as notifications need it. */
export interface SessionBus {
  /** The reply's unchecked values; `unreachable` with the D-Bus error's name, or `timed-out`. */
  readonly call: (call: BusCall) => Promise<Outcome<readonly unknown[]>>;
  readonly onSignal: (listener: (signal: BusSignal) => void) => void;
  /** A value that carries its own D-Bus type. */
  readonly variant: (signature: string, value: unknown) => unknown;
  readonly disconnect: () => void;
}

/** A bus answers in milliseconds; whoever needs this long (ms) is hung. */
const patience = 5_000;

/**
 * Connects to the session bus at `address`, by default where the environment says it is. Fails with
 * `unreachable` when there is none. The client library is loaded by the first call.
 */
export async function connectSessionBus(address?: string): Promise<Outcome<SessionBus>> {
  const library = await import('@jellybrick/dbus-next');
  const bus = library.sessionBus(address === undefined ? {} : { busAddress: address });
  const connected = await within(patience, firstOf(bus));
  if (!connected.ok) {
    bus.disconnect();
    return connected;
  }
  return success({
    call: (call) => within(patience, ask(bus, messageOf(library.Message, call))),
    onSignal: (listener) => bus.on('message', (message) => hear(library, message, listener)),
    variant: (signature, value) => new library.Variant(signature, value),
    disconnect: () => bus.disconnect(),
  });
}

type Library = typeof import('@jellybrick/dbus-next');

/** Connected or failed. The listener for errors stays: without one, a lost bus would end us. */
function firstOf(bus: MessageBus): Promise<Outcome<void>> {
  return new Promise((resolve) => {
    const emitter: EventEmitter = bus;
    emitter.once('connect', () => resolve(success()));
    emitter.on('error', (error: unknown) =>
      resolve(failure('unreachable', { reason: nameOf(error) })),
    );
  });
}

async function ask(bus: MessageBus, message: Message): Promise<Outcome<readonly unknown[]>> {
  try {
    const reply = await bus.call(message);
    return success(reply?.body ?? []);
  } catch (error) {
    return failure('unreachable', { reason: nameOf(error) });
  }
}

function messageOf(make: Library['Message'], { body, ...call }: BusCall): Message {
  return new make({ ...call, body: [...(body ?? [])] });
}

function hear(library: Library, message: Message, listener: (signal: BusSignal) => void) {
  if (message.type !== library.MessageType.SIGNAL) return;
  const { sender, interface: name, member, body } = message;
  listener({ sender, interface: name, member, body });
}

/** D-Bus errors carry their name in `type`, those of the socket a `code`. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('type' in error) return String(error.type);
  return 'code' in error ? String(error.code) : error.message;
}

function within<Value>(limit: number, work: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  let timer: NodeJS.Timeout;
  const tooLong = new Promise<Outcome<Value>>((resolve) => {
    timer = setTimeout(() => resolve(failure('timed-out')), limit);
  });
  return Promise.race([work, tooLong]).finally(() => clearTimeout(timer));
}
