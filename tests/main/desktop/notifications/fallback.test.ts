import { describe, expect, it } from 'vitest';
import { withFallback } from '../../../../main/desktop/notifications/fallback.ts';
import type {
  Notification,
  NotificationEvent,
} from '../../../../main/desktop/notifications/port.ts';
import { failure } from '../../../../preload/contract.ts';
import { createPortDouble } from './port-double.ts';

const note: Notification = {
  key: 'a',
  title: 'Jane would like to connect',
  body: '',
  buttons: [],
  openLabel: 'Open',
  withoutButtons: 'Answer in Foyer.',
  quiet: false,
};

describe('two ways to notifications', () => {
  it('uses the first and makes no second while the first works', async () => {
    const first = createPortDouble();
    const port = withFallback(first, () => {
      throw new Error('not needed');
    });
    expect(await port.show(note)).toMatchObject({ ok: true });
    expect([...first.shown.keys()]).toEqual(['a']);
  });

  it('goes over to the second for good, and hears what happens there', async () => {
    const first = createPortDouble(failure('unreachable'));
    const second = createPortDouble();
    const port = withFallback(first, () => second);
    const events: NotificationEvent[] = [];
    port.onAction((event) => void events.push(event));

    await Promise.all([port.show(note), port.show({ ...note, key: 'b' })]);
    await port.show({ ...note, key: 'c' });
    expect([...second.shown.keys()]).toEqual(['a', 'b', 'c']);
    expect(first.history).toEqual(['a', 'b']);

    second.act({ key: 'a', action: 'open' });
    expect(events).toEqual([{ key: 'a', action: 'open' }]);
    port.withdraw('b');
    expect([...second.shown.keys()]).toEqual(['c']);
  });

  it('shows nothing that was withdrawn while the first way was tried', async () => {
    const second = createPortDouble();
    const port = withFallback(createPortDouble(failure('unreachable')), () => second);
    const showing = port.show(note);
    port.withdraw('a');
    await showing;
    expect(second.history).toEqual([]);
  });
});
