import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { askChannel, changeChannel, followChannel } from '../preload/channels.ts';
import {
  type AppState,
  type Contract,
  failure,
  type Outcome,
  type Service,
} from '../preload/contract.ts';

/** A value that can be read now and followed from now on. */
interface Followed<Value> {
  readonly current: () => Value;
  /** Calls back with only the slices that changed; the returned function ends that. */
  readonly follow: (listener: (change: Partial<Value>) => void) => () => void;
}

/** Says whether a message comes from our own page in a window we made. */
type Trusts = (event: IpcMainInvokeEvent) => boolean;

interface Feeds {
  readonly state: Followed<AppState>;
}

/**
 * Answers every question and feed of the contract. A sender that is not trusted or a payload that
 * its guard refuses gets the problem `refused`; a bug gets `internal` and is told to `report`.
 */
export function serve(
  contract: Contract,
  service: Service,
  feeds: Feeds,
  trusts: Trusts,
  report: (name: string, bug: unknown) => void,
): void {
  for (const [name, entry] of Object.entries(contract)) {
    if (entry.kind === 'feed') continue;
    const answer: unknown = Reflect.get(service, name);
    if (typeof answer !== 'function') throw new Error(`Nobody answers ${name}`);
    ipcMain.handle(
      askChannel(name),
      async (event, question: unknown): Promise<Outcome<unknown>> => {
        if (!trusts(event) || !entry.guard(question)) return failure('refused', { name });
        try {
          return await answer(question);
        } catch (bug) {
          report(name, bug);
          return failure('internal', { name });
        }
      },
    );
  }
  for (const [name, value] of Object.entries(feeds)) deliver(name, value, trusts);
}

/** The snapshot and each later change go out on one channel, so that they arrive in order. */
function deliver<Value extends object>(name: string, value: Followed<Value>, trusts: Trusts) {
  const followers = new WeakSet<WebContents>();
  ipcMain.handle(followChannel(name), (event) => {
    if (!trusts(event)) return failure('refused', { name });
    const { sender } = event;
    sender.send(changeChannel(name), value.current());
    if (followers.has(sender)) return undefined;
    followers.add(sender);
    const stop = value.follow((change) => sender.send(changeChannel(name), change));
    sender.once('destroyed', stop);
    return undefined;
  });
}
