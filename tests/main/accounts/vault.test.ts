import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault, type VaultProcess } from '../../../main/accounts/vault.ts';
import { isVaultQuestion, type VaultQuestion } from '../../../main/accounts/vault-protocol.ts';

/** How the fake vault process answers a question; undefined is silence. */
type Answer = (question: VaultQuestion) => unknown;

interface Fake {
  readonly questions: VaultQuestion[];
  readonly killed: () => boolean;
  readonly exit: () => void;
  readonly say: (message: unknown) => void;
}

/** A keychain behind fake vault processes: the nth process answers with the nth of `answers`. */
function setUp(
  answers: readonly Answer[],
  more: { platform?: NodeJS.Platform; silent?: true } = {},
) {
  const processes: Fake[] = [];
  const fork = (): VaultProcess => {
    const answer = answers[Math.min(processes.length, answers.length - 1)];
    const listeners: ((message: unknown) => void)[] = [];
    const exits: (() => void)[] = [];
    const questions: VaultQuestion[] = [];
    let killed = false;
    const say = (message: unknown) => {
      for (const listener of listeners) listener(message);
    };
    const exit = () => {
      for (const listener of exits) listener();
    };
    processes.push({ questions, killed: () => killed, exit, say });
    if (!more.silent) queueMicrotask(() => say({ kind: 'ready' }));
    return {
      postMessage(message) {
        if (!isVaultQuestion(message)) throw new Error('No question');
        questions.push(message);
        const said = answer?.(message);
        if (said !== undefined) queueMicrotask(() => say(said));
      },
      onMessage: (listener) => void listeners.push(listener),
      onExit: (listener) => void exits.push(listener),
      kill() {
        killed = true;
        queueMicrotask(exit);
      },
    };
  };
  const vault = createVault({ fork, platform: more.platform ?? 'linux', service: 'foyer' });
  return { vault, processes };
}

/** A keychain that works. */
function working(items = new Map<string, string>()): Answer {
  return ({ id, call, account, value = '' }) => {
    if (call === 'set') items.set(account, value);
    if (call === 'delete') items.delete(account);
    return { kind: 'done', id, value: call === 'get' ? (items.get(account) ?? null) : null };
  };
}
const hanging: Answer = () => undefined;
const failing =
  (reason: string): Answer =>
  ({ id }) => ({ kind: 'failed', id, reason });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the vault', () => {
  it('keeps, gives and removes secrets', async () => {
    const { vault, processes } = setUp([working()]);
    expect(await vault.get('a')).toEqual({ ok: true, value: null });
    expect(await vault.set('a', 'secret')).toEqual({ ok: true, value: undefined });
    expect(await vault.get('a')).toEqual({ ok: true, value: 'secret' });
    await vault.delete('a');
    expect(await vault.get('a')).toEqual({ ok: true, value: null });
    expect(processes).toHaveLength(1);
  });

  it('starts no process before there is a question', () => {
    expect(setUp([working()]).processes).toHaveLength(0);
  });

  it('kills the process when a call hangs, and calls the keychain locked', async () => {
    const { vault, processes } = setUp([hanging, working()]);
    const got = vault.get('a');
    await vi.advanceTimersByTimeAsync(2_499);
    expect(processes[0]?.killed()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await got).toMatchObject({ problem: { code: 'keychain-locked' } });
    expect(processes[0]?.killed()).toBe(true);
    expect(await vault.get('a')).toEqual({ ok: true, value: null });
    expect(processes).toHaveLength(2);
  });

  it('waits longer while a person may be unlocking', async () => {
    const { vault, processes } = setUp([hanging]);
    const got = vault.get('a', { patienceMs: 20_000 });
    await vi.advanceTimersByTimeAsync(19_000);
    processes[0]?.say({ kind: 'done', id: 1, value: 'secret' });
    expect(await got).toEqual({ ok: true, value: 'secret' });
  });

  it('asks one thing at a time, in order', async () => {
    const { vault, processes } = setUp([hanging]);
    const first = vault.get('a');
    const second = vault.get('b');
    await vi.advanceTimersByTimeAsync(100);
    expect(processes[0]?.questions.map(({ account }) => account)).toEqual(['a']);
    processes[0]?.say({ kind: 'done', id: 1, value: 'one' });
    expect(await first).toEqual({ ok: true, value: 'one' });
    await vi.advanceTimersByTimeAsync(100);
    processes[0]?.say({ kind: 'done', id: 1, value: 'late' });
    processes[0]?.say({ kind: 'done', id: 2, value: 'two' });
    expect(await second).toEqual({ ok: true, value: 'two' });
  });

  it.each([
    [
      'The name org.freedesktop.secrets was not provided by any .service files',
      'keychain-unavailable',
    ],
    ['libsecret-1.so.0: cannot open shared object file', 'keychain-unavailable'],
    ['Cannot create an item in a locked collection', 'keychain-locked'],
    ['User canceled the operation.', 'keychain-locked'],
  ])('turns "%s" into %s', async (reason, code) => {
    const { vault } = setUp([failing(reason)]);
    expect(await vault.set('a', 'b')).toMatchObject({ problem: { code } });
  });

  it('survives a process that crashes', async () => {
    const { vault, processes } = setUp([hanging, working()]);
    const got = vault.get('a');
    await vi.advanceTimersByTimeAsync(10);
    processes[0]?.exit();
    expect(await got).toMatchObject({ problem: { code: 'keychain-unavailable' } });
    expect(await vault.get('a')).toMatchObject({ ok: true });
  });

  it('survives a process that never starts', async () => {
    const { vault, processes } = setUp([hanging], { silent: true });
    const got = vault.get('a');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await got).toMatchObject({ problem: { code: 'keychain-unavailable' } });
    expect(processes[0]?.killed()).toBe(true);
  });

  it('tries a new process when one that worked lost its keychain', async () => {
    let restarted = false;
    const first: Answer = (question) =>
      restarted ? failing('The name :1.0 was not provided')(question) : working()(question);
    const { vault, processes } = setUp([first, working(new Map([['a', 'secret']]))]);
    await vault.get('a');
    restarted = true;
    expect(await vault.get('a')).toEqual({ ok: true, value: 'secret' });
    expect(processes).toHaveLength(2);
  });

  it('ends the process when nothing is asked for ten seconds', async () => {
    const { vault, processes } = setUp([working()]);
    await vault.get('a');
    await vi.advanceTimersByTimeAsync(9_000);
    await vault.get('a');
    await vi.advanceTimersByTimeAsync(9_000);
    expect(processes[0]?.killed()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(processes[0]?.killed()).toBe(true);
  });

  it('ends the process at once when the app does', async () => {
    const { vault, processes } = setUp([working()]);
    await vault.get('a');
    vault.stop();
    expect(processes[0]?.killed()).toBe(true);
  });

  it('starts no process for a question that the end of the app cut off', async () => {
    let silent = false;
    const { vault, processes } = setUp([(question) => (silent ? undefined : working()(question))]);
    await vault.get('a');
    silent = true;
    const got = vault.get('a');
    await vi.advanceTimersByTimeAsync(10);
    vault.stop();
    expect(await got).toMatchObject({ problem: { code: 'keychain-unavailable' } });
    expect(processes).toHaveLength(1);
  });

  it.each([[null], ['text'], [{ kind: 'done' }], [{ kind: 'done', id: 1, value: 7 }]])(
    'takes %j for no answer',
    async (nonsense) => {
      const { vault, processes } = setUp([hanging]);
      const got = vault.get('a');
      await vi.advanceTimersByTimeAsync(1);
      processes[0]?.say(nonsense);
      processes[0]?.say({ kind: 'done', id: 1, value: 'secret' });
      expect(await got).toEqual({ ok: true, value: 'secret' });
    },
  );
});

describe('the vault on Windows', () => {
  const long = 'x'.repeat(7_000);

  it('keeps long secrets in parts and leaves none behind', async () => {
    const items = new Map<string, string>();
    const { vault } = setUp([working(items)], { platform: 'win32' });
    await vault.set('a', long);
    expect(items.size).toBe(4);
    expect(Math.max(...[...items.values()].map((value) => value.length))).toBe(2_560);
    expect(await vault.get('a')).toEqual({ ok: true, value: long });
    await vault.set('a', `${long}y`);
    expect(items.size).toBe(4);
    expect(await vault.get('a')).toEqual({ ok: true, value: `${long}y` });
    await vault.set('a', 'short');
    expect([...items]).toEqual([['a', 'short']]);
    await vault.set('a', long);
    await vault.delete('a');
    expect(items.size).toBe(0);
  });

  it('writes the new parts, then the pointer, then removes the old parts', async () => {
    const { vault, processes } = setUp([working()], { platform: 'win32' });
    await vault.set('a', long);
    await vault.set('a', long);
    const questions = processes[0]?.questions ?? [];
    const lines = questions
      .slice(-8)
      .map(({ call, account }) => `${call} ${account.length > 1 ? 'part' : account}`);
    expect(lines).toEqual([
      'get a',
      'set part',
      'set part',
      'set part',
      'set a',
      'delete part',
      'delete part',
      'delete part',
    ]);
  });

  it('still has the old secret when writing the new one breaks off', async () => {
    const items = new Map<string, string>();
    let writes = 0;
    const breaking: Answer = (question) => {
      if (question.call === 'set' && ++writes > 4 + 2) return failing('disk full')(question);
      return working(items)(question);
    };
    const { vault } = setUp([breaking], { platform: 'win32' });
    await vault.set('a', long);
    expect(await vault.set('a', 'z'.repeat(7_000))).toMatchObject({ ok: false });
    expect(await vault.get('a')).toEqual({ ok: true, value: long });
  });
});
