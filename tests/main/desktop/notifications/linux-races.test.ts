import { describe, expect, it } from 'vitest';
import { createLinuxNotifications } from '../../../../main/desktop/notifications/linux.ts';
import type {
  Notification,
  NotificationEvent,
} from '../../../../main/desktop/notifications/port.ts';
import type {
  BusCall,
  BusSignal,
  SessionBus,
} from '../../../../main/desktop/notifications/session-bus.ts';
import { failure, type Outcome, success } from '../../../../preload/contract.ts';

describe('a notification whose server says two things at once', () => {
  it('hears a press that arrives together with the id it is about', async () => {
    const { port, events, bus } = atTheBus((call) => {
      if (call.member === 'Notify') bus.say('ActionInvoked', [1, 'accept']);
      return reply(call);
    });
    await port.show(note('a'));
    await turn();
    expect(events).toEqual([{ key: 'a', action: 'accept' }]);
  });

  it('hears one press only, also while the server is slow to take it away', async () => {
    let answerNotify = () => {};
    const { port, events, bus } = atTheBus((call) => {
      if (call.member !== 'Notify' || call.body?.[3] !== 'b') return reply(call);
      return new Promise((resolve) => {
        answerNotify = () => resolve(success([2]));
      });
    });
    await port.show(note('a'));
    const showing = port.show(note('b'));
    await turn();
    bus.say('ActionInvoked', [1, 'accept']);
    bus.say('ActionInvoked', [1, 'reject']);
    await turn();
    answerNotify();
    await showing;
    expect(events).toEqual([{ key: 'a', action: 'accept' }]);
  });

  it('is shown although the server refused the one before it', async () => {
    const shown: unknown[] = [];
    const { port } = atTheBus((call) => {
      if (call.member !== 'Notify') return reply(call);
      if (call.body?.[3] === 'a') return failure('unreachable', { reason: 'example.TooMany' });
      shown.push(call.body?.[3]);
      return success([2]);
    });
    await port.show(note('a'));
    await port.show(note('b'));
    expect(shown).toEqual(['b']);
  });

  it('is shown by the next server when the first one went with its reply', async () => {
    let notified = 0;
    const { port, bus } = atTheBus((call) => {
      if (call.member === 'Notify' && ++notified === 1) {
        bus.own('');
        bus.own(':1.2');
      }
      return reply(call);
    });
    await port.show(note('a'));
    await turn();
    expect(notified).toBe(2);
  });
});

type Answer = Outcome<readonly unknown[]>;

function atTheBus(answer: (call: BusCall) => Answer | Promise<Answer>) {
  let owner = ':1.1';
  let hear: (signal: BusSignal) => void = () => {};
  const connected: SessionBus = {
    call: async (call) => (call.member === 'GetNameOwner' ? success([owner]) : answer(call)),
    onSignal: (listener) => {
      hear = listener;
    },
    variant: (_signature, value) => value,
    disconnect: () => {},
  };
  const bus = {
    say: (member: string, body: unknown[]) =>
      hear({ sender: owner, interface: 'org.freedesktop.Notifications', member, body }),
    own(next: string) {
      const daemon = 'org.freedesktop.DBus';
      const body = ['org.freedesktop.Notifications', owner, next];
      owner = next;
      hear({ sender: daemon, interface: daemon, member: 'NameOwnerChanged', body });
    },
  };
  const identity = { appName: 'Foyer', desktopEntry: 'example.Foyer', icon: '' };
  const port = createLinuxNotifications(async () => success(connected), identity);
  const events: NotificationEvent[] = [];
  port.onAction((event) => void events.push(event));
  return { port, events, bus };
}

function reply({ member }: BusCall): Answer {
  if (member === 'GetCapabilities') return success([['actions']]);
  return success(member === 'Notify' ? [1] : []);
}

function note(key: string): Notification {
  const buttons = [
    { action: 'accept', label: 'Accept' },
    { action: 'reject', label: 'Reject' },
  ] as const;
  return {
    key,
    title: key,
    body: '',
    buttons,
    openLabel: 'Open',
    withoutButtons: '',
    quiet: false,
  };
}

/** All that is ready to run has run. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
