import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { lockDown } from '../../../main/desktop/lockdown.ts';

function lockedPage() {
  const app = new EventEmitter();
  const deny = { request: vi.fn(), check: vi.fn(), device: vi.fn() };
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: deny.request,
    setPermissionCheckHandler: deny.check,
    setDevicePermissionHandler: deny.device,
  });
  const setWindowOpenHandler = vi.fn();
  const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler });
  lockDown(app as unknown as App, session as unknown as Session);
  app.emit('web-contents-created', {}, contents);
  return { contents, session, deny, setWindowOpenHandler };
}

describe('a page of ours', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'may not: %s',
    (name) => {
      const preventDefault = vi.fn();
      lockedPage().contents.emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  it('may open no window', () => {
    const { setWindowOpenHandler } = lockedPage();
    expect(setWindowOpenHandler.mock.calls[0]?.[0]({ url: 'https://a' })).toEqual({
      action: 'deny',
    });
  });

  it('is granted no permission, asked or looked up', () => {
    const { deny } = lockedPage();
    const decide = vi.fn();
    deny.request.mock.calls[0]?.[0]({}, 'media', decide);
    expect(decide).toHaveBeenCalledWith(false);
    expect(deny.check.mock.calls[0]?.[0]({}, 'media')).toBe(false);
    expect(deny.device.mock.calls[0]?.[0]({})).toBe(false);
  });

  it('may download nothing', () => {
    const preventDefault = vi.fn();
    lockedPage().session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});
