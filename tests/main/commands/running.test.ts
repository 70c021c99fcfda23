import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { cloud, good, office, pod } from './office.ts';

const room = success({ roomAttributes: { name: 'Treasury desk' } });

describe('running a command', () => {
  it('reads without a question, and never asks for what does not fit', async () => {
    const { run, sent, confirmations } = office(() => success({ userId: '7' }));
    expect(await run('session.info')).toMatchObject({ ok: true });
    expect(await run('connection.info', { userId: 'seven' })).toMatchObject({
      problem: { code: 'refused', detail: { path: 'userId', reason: 'wrong-form' } },
    });
    expect(await run('no.such')).toMatchObject({ problem: { code: 'not-found' } });
    expect(sent).toEqual([{ name: 'session.info', question: {} }]);
    expect(confirmations).toEqual([]);
  });

  it('asks before it changes anything, naming everybody', async () => {
    const { run, confirmations, sent } = office();
    await run('membership.add', { roomId: 'abc', userId: '7' });
    await run('membership.add', { roomId: 'abc', userId: '8' });
    expect(confirmations[0]).toEqual({
      message: 'Add a person to a room?',
      detail: 'Id of the room: abc\nThe person: Rosa Weber\nOn home.example, in the name of Me.',
      action: 'Add',
      cancel: 'Cancel',
    });
    expect(confirmations[1]?.detail).toContain('The person: Ana Carvalho');
    expect(sent).toHaveLength(2);
  });

  it('sends nothing when the person says no', async () => {
    const { run, sent, says } = office();
    says(false);
    const outcome = await run('room.create', { name: 'Never made' });
    expect(outcome).toMatchObject({ problem: { code: 'not-confirmed' } });
    expect(sent).toEqual([]);
  });

  it.each([
    ['room.setActive', { roomId: 'abc', active: false }, 'deactivate', /room “Treasury desk”\?$/],
    [
      'admin.user.updateStatus',
      { userId: '7', status: 'DISABLED' },
      'deactivate',
      /^Deactivate the account of Rosa Weber\?$/,
    ],
    ['certificate.delete', { fingerPrint: 'f00' }, 'delete', /^Delete the certificate “bot”\?$/],
    ['admin.message.suppress', { messageId: 'm1' }, 'suppress', /message “m1” for everyone\?$/],
  ])('%s destroys only after its word was typed and the question answered', async (...it_) => {
    const [name, values, word, message] = it_;
    const { run, sent, confirmations, previewCommand } = office((asked) => {
      if (asked === 'room.info') return room;
      if (asked === 'certificate.get') return success({ companyCertAttributes: { name: 'bot' } });
      return success({});
    });
    const preview = good(await previewCommand({ accountId: pod, name, values }));
    expect(preview.confirmation).toBe(word);
    for (const typed of ['', 'yes', `${word}d`]) {
      expect(await run(name, values, typed)).toMatchObject({ problem: { code: 'not-confirmed' } });
    }
    expect(sent).toEqual([]);
    expect(await run(name, values, ` ${word.toUpperCase()} `)).toMatchObject({ ok: true });
    expect(confirmations).toHaveLength(1);
    expect(confirmations[0]?.message).toMatch(message);
    expect(sent.filter((one) => one.name === name)).toHaveLength(1);
  });

  it('needs no word to take a room up again', async () => {
    const { run, confirmations } = office(() => room);
    expect(await run('room.setActive', { roomId: 'abc', active: true })).toMatchObject({
      ok: true,
    });
    expect(confirmations[0]?.message).toBe('Take up the room “Treasury desk” again?');
  });

  it('can be cancelled, and says so', async () => {
    const {
      run: _run,
      runCommand,
      cancelCommand,
      told,
    } = office(
      (_name, _question, signal) =>
        new Promise((resolve) => {
          signal?.addEventListener('abort', () =>
            resolve(failure('unreachable', { reason: 'aborted' })),
          );
        }),
    );
    const key = { accountId: pod, name: 'session.info', values: {}, confirmation: '' };
    const running = runCommand({ ...key, runId: 'one' });
    await Promise.resolve();
    await new Promise((done) => setImmediate(done));
    await cancelCommand({ runId: 'one' });
    expect(await running).toMatchObject({ problem: { code: 'cancelled' } });
    // An account is not out of reach because somebody lost patience.
    expect(told).toEqual([]);
  });

  it('asks for pages of a size, and knows what the next one is', async () => {
    const page = { rows: [], received: 50, next: '/api/x?page=1&size=50', total: 120 };
    const { run, sent } = office(() => success(page));
    const result = good(await run('users.colleagues', { search: 'ro' }, '', cloud));
    expect(sent[0]?.question).toEqual({ size: 50, search: 'ro' });
    expect(result.next).toEqual({ size: 50, page: 1, search: 'ro' });
    const rows = Array.from({ length: 2 }, () => ({ companyCertAttributes: { name: 'a' } }));
    const stretches = office(() => success(rows));
    const first = good(await stretches.run('certificate.list', { limit: 2 }));
    expect(first.next).toEqual({ limit: 2, skip: 2 });
    const last = good(await stretches.run('certificate.list', { limit: 3 }));
    expect(last.next).toBeNull();
  });
});
