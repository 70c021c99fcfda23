import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { describe, expect, it } from 'vitest';
import { trusted } from '../../../main/desktop/trusted.ts';

const frame = (url: string) => ({ url });
const page = (mainFrame: object) => ({ mainFrame });

function message(parts: { frame: object | null; sender: object }): IpcMainInvokeEvent {
  return { senderFrame: parts.frame, sender: parts.sender } as unknown as IpcMainInvokeEvent;
}

describe('a message is trusted', () => {
  const main = frame('app://foyer/index.html');
  const ours = page(main);
  const trusts = trusted('app://foyer', (contents: WebContents) => contents === (ours as unknown));

  it('from the main frame of our own page in our own window', () => {
    expect(trusts(message({ frame: main, sender: ours }))).toBe(true);
  });

  it('from no frame within it', () => {
    const inner = frame('app://foyer/index.html');
    expect(trusts(message({ frame: inner, sender: ours }))).toBe(false);
  });

  it('from no frame that is gone', () => {
    expect(trusts(message({ frame: null, sender: ours }))).toBe(false);
  });

  it('from no other window, though it shows our page', () => {
    const other = page(main);
    expect(trusts(message({ frame: main, sender: other }))).toBe(false);
  });

  it.each(['', 'about:blank', 'https://foyer/', 'app://foyer.evil/', 'app://stranger/index.html'])(
    'from no other address: %s',
    (url) => {
      const strange = frame(url);
      const sender = page(strange);
      const trustsAll = trusted('app://foyer', () => true);
      expect(trustsAll(message({ frame: strange, sender }))).toBe(false);
    },
  );
});
