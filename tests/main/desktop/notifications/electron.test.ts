import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import {
  createElectronNotifications,
  type ElectronOptions,
} from '../../../../main/desktop/notifications/electron.ts';
import type {
  Notification,
  NotificationEvent,
} from '../../../../main/desktop/notifications/port.ts';

const note: Notification = {
  key: 'a',
  title: 'Jane would like to connect',
  body: 'Acme',
  buttons: [
    { action: 'accept', label: 'Accept' },
    { action: 'reject', label: 'Reject' },
  ],
  openLabel: 'Open',
  withoutButtons: 'Answer in Foyer.',
  quiet: false,
};

describe('a notification by Electron', () => {
  it('carries its words, its buttons and an id that every platform takes', async () => {
    const { port, made } = platform();
    await port.show({ ...note, key: 'k'.repeat(200) });
    expect(made[0]?.options).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}a$/),
      groupId: 'requests',
      title: 'Jane would like to connect',
      body: 'Acme',
      silent: false,
      actions: [
        { type: 'button', text: 'Accept' },
        { type: 'button', text: 'Reject' },
      ],
    });
    expect(made[0]?.visible).toBe(true);
  });

  it('knows the pressed button from the details, or from the index of older versions', async () => {
    for (const said of [[{ actionIndex: 1 }, 1], [{}, 1], [{ actionIndex: 1 }]]) {
      const { port, made, events } = platform();
      await port.show(note);
      made[0]?.emit('action', ...said);
      made[0]?.emit('action', ...said);
      expect(events).toEqual([{ key: 'a', action: 'reject' }]);
    }
  });

  it('ignores a button that it does not have', async () => {
    const { port, made, events } = platform();
    await port.show(note);
    made[0]?.emit('action', { actionIndex: 7 }, 7);
    expect(events).toEqual([]);
  });

  it('opens by a click', async () => {
    const { port, made, events } = platform();
    await port.show(note);
    made[0]?.emit('click', {});
    expect(events).toEqual([{ key: 'a', action: 'open' }]);
  });

  it('is closed by the person, but not by moving to the notification centre', async () => {
    const { port, made, events } = platform();
    await port.show(note);
    made[0]?.emit('close', { reason: 'timedOut' });
    expect(events).toEqual([]);
    made[0]?.emit('close', { reason: 'userCanceled' });
    expect(events).toEqual([{ key: 'a', action: 'closed' }]);
  });

  it('is taken away without a word when it is withdrawn or replaced', async () => {
    const { port, made, events } = platform();
    await port.show(note);
    await port.show({ ...note, title: 'changed' });
    expect(made.map(({ visible }) => visible)).toEqual([false, true]);
    port.withdraw('a');
    expect(made[1]?.visible).toBe(false);
    expect(events).toEqual([]);
  });

  it('is known to be refused by the system, until one is shown', async () => {
    const { port, made, logged, refusals } = platform();
    await port.show(note);
    made[0]?.emit('failed', {}, 'not signed');
    port.withdraw('a');
    expect(logged).toEqual(['a notification failed: not signed']);
    await port.show(note);
    made[1]?.emit('show');
    expect(refusals).toEqual([true, false]);
  });

  it('fails where there are no notifications', async () => {
    const { port, refusals } = platform(false);
    expect(await port.show(note)).toMatchObject({ ok: false });
    expect(refusals).toEqual([true]);
  });

  it('is gone with its siblings when Foyer ends', async () => {
    const { port, made } = platform();
    await port.show(note);
    await port.show({ ...note, key: 'b' });
    await port.close();
    expect(made.map(({ visible }) => visible)).toEqual([false, false]);
  });
});

function platform(supported = true) {
  const made: FakeNotification[] = [];
  class FakeNotification extends EventEmitter {
    static isSupported() {
      return supported;
    }
    visible = false;
    readonly options: ElectronOptions;
    constructor(options: ElectronOptions) {
      super();
      this.options = options;
      made.push(this);
    }
    show() {
      this.visible = true;
    }
    close() {
      this.visible = false;
      this.emit('close', {});
    }
  }
  const logged: string[] = [];
  const refusals: boolean[] = [];
  const { port } = createElectronNotifications(
    FakeNotification,
    (line) => void logged.push(line),
    (refused) => void refusals.push(refused),
  );
  const events: NotificationEvent[] = [];
  port.onAction((event) => void events.push(event));
  return { port, made, events, logged, refusals };
}
