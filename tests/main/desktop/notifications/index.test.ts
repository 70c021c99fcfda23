import { describe, expect, it } from 'vitest';
import { failure, type Outcome } from '../../../../preload/contract.ts';
import { connected } from '../../a-state.ts';
import { furnish } from './house.ts';
import { answering, knock, knocks, refused } from './knocking.ts';
import { createPortDouble } from './port-double.ts';

describe('notifications of requests', () => {
  it('stand as long as the request waits, whoever answers it', async () => {
    const { port, set } = await started();
    set(knocks('a', 'b'));
    expect([...port.shown.keys()]).toEqual(['a', 'b']);
    set(knocks('b'));
    expect([...port.shown.keys()]).toEqual(['b']);
  });

  it('say nothing again when nothing has changed', async () => {
    const { port, set } = await started();
    set(knocks('a'));
    set(knocks('a'));
    expect(port.history).toEqual(['a']);
  });

  it('answer by their buttons, once', async () => {
    const { port, set, answers } = await started();
    set(knocks('a'));
    port.act({ key: 'a', action: 'accept' });
    port.act({ key: 'a', action: 'accept' });
    expect(answers).toEqual([{ requestId: 'a', answer: 'accept' }]);
  });

  it('answer nothing that has been answered in the meantime', async () => {
    const { port, set, answers } = await started();
    set(knocks('a'));
    set([knock('a', { progress: answering })]);
    port.act({ key: 'a', action: 'reject' });
    expect(answers).toEqual([]);
  });

  it('come back with the reason when the answer failed', async () => {
    const { port, set } = await started();
    set(knocks('a'));
    port.act({ key: 'a', action: 'accept' });
    set([knock('a', { progress: answering })]);
    expect(port.shown.size).toBe(0);
    set([knock('a', { progress: refused })]);
    expect(port.shown.get('a')?.title).toBe('Jane A was not accepted');
  });

  it('tell of nobody in a pause, and of all who came meanwhile when it ends', async () => {
    const { port, set, state } = await started();
    set(knocks('a'));
    state.setState({ pausedUntil: 1 });
    set(knocks('a', 'b', 'c'));
    expect([...port.shown.keys()]).toEqual(['a']);
    set(knocks('b', 'c'));
    expect([...port.shown.keys()]).toEqual([]);
    state.setState({ pausedUntil: null });
    expect(port.shown.get('summary')?.body).toBe('Jane B and Jane C');
    expect(port.shown.size).toBe(1);
  });

  it('tell of nobody while the own presence asks for that, where it may', async () => {
    const { port, set, state } = await started();
    const own = connected('symphony:me');
    const ownPresence = [{ accountId: own.id, presence: 'do-not-disturb' as const, offers: [] }];
    state.setState({ accounts: [own], ownPresence });
    set([knock('a', { accountId: own.id })]);
    expect(port.history).toEqual([]);
    state.setState({ ownPresence: [] });
    expect(port.history).toEqual(['a']);

    const { settings } = state.getState();
    const notifications = { ...settings.notifications, followPresence: false };
    state.setState({ ownPresence, settings: { ...settings, notifications } });
    set(knocks('a', 'b'));
    expect(port.history).toEqual(['a', 'b']);
  });

  it('are filed without a sound while the desktop itself holds them back', async () => {
    const { port, set, state } = await started();
    state.setState({ heldBack: true });
    set(knocks('a'));
    expect(port.shown.get('a')).toMatchObject({ quiet: true });
    state.setState({ heldBack: false });
    expect(port.history).toEqual(['a']);
  });

  it('name nobody where others look on, and make no sound where none is wanted', async () => {
    const { port, set, state } = await started();
    set(knocks('a'));
    expect(port.shown.get('a')).toMatchObject({ quiet: false });
    const { settings } = state.getState();
    const notifications = { hideNames: true, sound: false, followPresence: true };
    state.setState({ settings: { ...settings, notifications } });
    set(knocks('a', 'b'));
    for (const { title, body, quiet } of port.shown.values()) {
      expect(`${title} ${body}`).not.toMatch(/Jane|Acme/);
      expect(quiet).toBe(true);
    }
  });

  it('are said in the language of the moment, also those that stand already', async () => {
    const { port, set, state } = await started();
    set(knocks('a'));
    state.setState({ language: 'de' });
    expect(port.shown.get('a')).toMatchObject({
      title: 'Jane A möchte mit Ihnen in Kontakt treten',
      buttons: [{ label: 'Annehmen' }, { label: 'Ablehnen' }],
    });
    state.setState({ language: 'ja' });
    set([knock('a', { progress: refused })]);
    expect(port.shown.get('a')?.title).toBe('Jane Aさんのリクエストを承認できませんでした');
  });

  it('lead to Symphony as soon as it is learned that the session may not answer', async () => {
    const { port, set, state, answers, shownInSymphony } = await started();
    const buttons = () => port.shown.get('a')?.buttons.map(({ action }) => action);
    set(knocks('a'));
    expect(buttons()).toEqual(['accept', 'reject']);
    const [request] = state.getState().requests;
    const account = connected(request?.accountId ?? '');
    state.setState({ accounts: [{ ...account, capabilities: ['requests'] }] });
    expect(buttons()).toEqual(['open-in-symphony']);
    port.act({ key: 'a', action: 'open-in-symphony' });
    expect(shownInSymphony).toEqual(['a']);
    expect(answers).toEqual([]);
  });

  it('open the request they tell of, and the list when they tell of many', async () => {
    const { port, set, opened } = await started();
    set(knocks('a'));
    port.act({ key: 'a', action: 'open', activationToken: 'token-1' });
    set(knocks('b', 'c', 'd', 'e'));
    port.act({ key: 'summary', action: 'open' });
    expect(opened).toEqual([
      ['a', 'token-1'],
      [null, undefined],
    ]);
  });

  it('stay away once closed', async () => {
    const { port, set, answers } = await started();
    set(knocks('a', 'b', 'c', 'd'));
    port.act({ key: 'summary', action: 'closed' });
    set(knocks('a', 'b', 'c'));
    expect(port.shown.size).toBe(0);
    expect(answers).toEqual([]);
  });

  it('are not told again by the next session', async () => {
    const disk = new Map<string, unknown>();
    const first = await started(disk);
    first.set(knocks('a'));
    const second = await started(disk);
    second.set(knocks('a', 'b'));
    expect([...second.port.shown.keys()]).toEqual(['b']);
  });

  it.each([undefined, null, 7, 'told', [], {}, { requestIds: 'a' }, { requestIds: [1, null] }])(
    'are told although the file of what was told holds %j',
    async (kept) => {
      const { port, set } = await started(new Map([['told.json', kept]]));
      set(knocks('a'));
      expect([...port.shown.keys()]).toEqual(['a']);
    },
  );

  it('log it and go on when they cannot be shown or kept', async () => {
    const port = createPortDouble(failure('unreachable'));
    const { set, logged } = await started(new Map(), port, failure('disk-refused'));
    set(knocks('a'));
    await Promise.resolve();
    await Promise.resolve();
    expect(logged.toSorted()).toEqual([
      'a notification was not shown',
      'told requests were not kept',
    ]);
  });

  it('are all taken away at the end', async () => {
    const { port, set, stop } = await started();
    set(knocks('a'));
    await stop();
    expect(port.shown.size).toBe(0);
    set(knocks('b'));
    expect(port.shown.size).toBe(0);
  });
});

async function started(
  disk?: Map<string, unknown>,
  port = createPortDouble(),
  kept?: Outcome<void>,
) {
  return { port, ...(await furnish(port, disk, kept)) };
}
