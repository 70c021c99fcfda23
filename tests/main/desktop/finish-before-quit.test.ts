import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { finishBeforeQuit } from '../../../main/desktop/finish-before-quit.ts';

/** An app that quits unless somebody prevents it. */
function app() {
  const emitter = new EventEmitter();
  const ended = vi.fn();
  const exit = vi.fn();
  const quit = () => {
    let prevented = false;
    emitter.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) ended();
  };
  return { ended, exit, quit, app: Object.assign(emitter, { quit, exit }) as unknown as App };
}

describe('quitting', () => {
  it('waits until the last things are done, and does them once', async () => {
    const one = app();
    let finished = () => {};
    const finish = vi.fn(() => new Promise<void>((resolve) => (finished = resolve)));
    finishBeforeQuit(one.app, finish, async () => undefined);
    one.quit();
    one.quit();
    expect(one.ended).not.toHaveBeenCalled();
    finished();
    await vi.waitFor(() => expect(one.ended).toHaveBeenCalledOnce());
    expect(finish).toHaveBeenCalledOnce();
  });

  it('waits longer for a session that is being renewed, though not for ever', async () => {
    const renewing = app();
    let renewed = () => {};
    const atRest = () => new Promise<void>((resolve) => (renewed = resolve));
    finishBeforeQuit(renewing.app, async () => undefined, atRest);
    renewing.quit();
    await new Promise((resolve) => setImmediate(resolve));
    expect(renewing.ended).not.toHaveBeenCalled();
    renewed();
    await vi.waitFor(() => expect(renewing.ended).toHaveBeenCalledOnce());
  });

  it('ends an app that something keeps from quitting', async () => {
    const one = app();
    one.ended.mockImplementation(() => expect(one.exit).not.toHaveBeenCalled());
    finishBeforeQuit(
      one.app,
      async () => undefined,
      async () => undefined,
    );
    one.quit();
    await vi.waitFor(() => expect(one.exit).toHaveBeenCalledOnce(), 3_000);
    expect(one.ended).toHaveBeenCalledOnce();
  });

  it('is not stopped by something that fails or never ends', async () => {
    const failing = app();
    finishBeforeQuit(
      failing.app,
      () => Promise.reject(new Error('no bus')),
      async () => undefined,
    );
    failing.quit();
    await vi.waitFor(() => expect(failing.ended).toHaveBeenCalledOnce());

    const hanging = app();
    finishBeforeQuit(
      hanging.app,
      () => new Promise(() => undefined),
      async () => undefined,
    );
    hanging.quit();
    await vi.waitFor(() => expect(hanging.ended).toHaveBeenCalledOnce(), 3_000);
  });
});
