import { type EventEmitter, once } from 'node:events';
import {
  DBusError,
  Message,
  type MessageBus,
  MessageFlag,
  MessageType,
  sessionBus,
  Variant,
} from '@jellybrick/dbus-next';

/** Where a call goes: a name on the bus, an object of it, an interface of that. */
export interface Target {
  name: string;
  path: string;
  interface: string;
}

/** A signal as it arrived, its variants unwrapped. */
export interface Signal {
  sender: string;
  path: string;
  interface: string;
  member: string;
  body: unknown[];
}

/** What others see of an object: methods answer with their reply, properties with their value. */
export interface ServedInterface {
  methods: Record<string, ServedMethod>;
  /** Each property with its D-Bus type. */
  properties?: Record<string, () => Variant>;
}

/** A method that others may call: its reply's type, and what makes the reply's values. */
export interface ServedMethod {
  reply: string;
  answer(body: unknown[], sender: string): unknown[];
}

/** A connection to a session bus. */
export interface BusClient {
  /** Calls a method and gives back the values of its reply, variants unwrapped. */
  call(to: Target, member: string, signature?: string, body?: unknown[]): Promise<unknown[]>;
  emit(from: Omit<Target, 'name'>, member: string, signature: string, body: unknown[]): void;
  /** Listens to every signal that the match rule fits; `rule` without its `type`. */
  listen(rule: string, listener: (signal: Signal) => void): Promise<void>;
  /** Answers calls to one interface of one object; gives back how to stop. */
  serve(path: string, name: string, served: ServedInterface): () => void;
  own(name: string): Promise<void>;
  release(name: string): Promise<void>;
  disconnect(): void;
}

/** The bus itself, as a partner to talk to. */
export const THE_BUS: Target = {
  name: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const OWNED = [1, 4];

/** The name, path and interface of the properties of an object, for `call`. */
export const propertiesOf = ({ name, path }: Omit<Target, 'interface'>): Target => ({
  name,
  path,
  interface: PROPERTIES,
});

/** Connects to the bus at `busAddress`. */
export async function connectBus(busAddress: string): Promise<BusClient> {
  const bus = sessionBus({ busAddress });
  // `error` is emitted, though the library's types do not list it.
  const events: EventEmitter = bus;
  await once(events, 'connect');
  // The bus may end before we do (a desk that closes): nothing is left to tell it.
  events.setMaxListeners(0).on('error', () => undefined);
  const call = callOn(bus);
  const listen = listenOn(bus, call);
  return {
    call,
    listen,
    emit: (from, member, signature, body) =>
      bus.send(Message.newSignal(from.path, from.interface, member, signature, body)),
    serve: (path, name, served) => {
      const handle = (message: Message) => answer(bus, message, path, name, served);
      bus.addMethodHandler(handle);
      return () => bus.removeMethodHandler(handle);
    },
    own: async (name) => {
      const reply = await bus.requestName(name, 4);
      if (!OWNED.includes(reply)) throw new Error(`${name} is taken on this bus`);
    },
    release: async (name) => {
      await bus.releaseName(name);
    },
    disconnect: () => bus.disconnect(),
  };
}

/** The value inside variants, all the way down; bytes stay a Buffer. */
export function unwrap(value: unknown): unknown {
  if (value instanceof Variant) return unwrap(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unwrap(inner)]));
}

function callOn(bus: MessageBus): BusClient['call'] {
  return async (to, member, signature = '', body = []) => {
    const { path, interface: face } = to;
    const flags = MessageFlag.NO_AUTO_START;
    const reply = await bus.call(
      new Message({ destination: to.name, path, interface: face, member, signature, body, flags }),
    );
    return (reply?.body ?? []).map(unwrap);
  };
}

function listenOn(bus: MessageBus, call: BusClient['call']): BusClient['listen'] {
  return async (rule, listener) => {
    const fits = ruleFits(rule);
    bus.on('message', (message) => {
      if (message.type === MessageType.SIGNAL && fits(message)) listener(signalOf(message));
    });
    await call(THE_BUS, 'AddMatch', 's', [`type='signal',${rule}`]);
  };
}

/** Every listener sees every signal of the connection: keep those of its own rule. */
function ruleFits(rule: string): (message: Message) => boolean {
  const wanted = [...rule.matchAll(/(interface|member|path|sender)='([^']*)'/g)];
  return (message) =>
    wanted.every(([, key, value]) => Reflect.get(message, key ?? '') === (value ?? ''));
}

function signalOf({ sender, path, interface: face, member, body }: Message): Signal {
  return { sender, path, interface: face, member, body: body.map(unwrap) };
}

function answer(
  bus: MessageBus,
  message: Message,
  path: string,
  name: string,
  served: ServedInterface,
): boolean {
  if (message.path !== path) return false;
  if (message.interface === PROPERTIES && message.body[0] === name) {
    return answerProperties(bus, message, served);
  }
  const method = served.methods[message.member];
  if (message.interface !== name || method === undefined) return false;
  try {
    const reply = method.answer(message.body.map(unwrap), message.sender);
    bus.send(Message.newMethodReturn(message, method.reply, reply));
  } catch (error) {
    const kind = error instanceof DBusError ? error.type : 'org.freedesktop.DBus.Error.Failed';
    bus.send(Message.newError(message, kind, String(error)));
  }
  return true;
}

function answerProperties(bus: MessageBus, message: Message, served: ServedInterface): boolean {
  const properties = served.properties ?? {};
  if (message.member === 'GetAll') {
    const all = Object.entries(properties).map(([key, value]) => [key, value()]);
    bus.send(Message.newMethodReturn(message, 'a{sv}', [Object.fromEntries(all)]));
    return true;
  }
  const property = properties[String(message.body[1])];
  if (message.member !== 'Get' || property === undefined) return false;
  bus.send(Message.newMethodReturn(message, 'v', [property()]));
  return true;
}
