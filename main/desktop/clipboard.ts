import type { ClipboardItem, Clipboard as ElectronClipboard } from 'electron';

/** The system's clipboard, as far as Foyer has to do with it. */
export interface Clipboard {
  readonly readText: () => Promise<string>;
  /** `html` says the same for programs that take it; empty: there is none. */
  readonly write: (text: string, html?: string) => void;
}

/** `Item` is missing before Electron 45, where `write` took one object with everything in it. */
export function createClipboard(
  clipboard: Pick<ElectronClipboard, 'readText' | 'writeText' | 'write'>,
  Item: typeof ClipboardItem | undefined,
): Clipboard {
  async function writeBoth(text: string, html: string): Promise<void> {
    if (Item) await clipboard.write([new Item({ 'text/plain': text, 'text/html': html })]);
    else Reflect.apply(clipboard.write, clipboard, [{ text, html }]);
  }

  return {
    readText: async () => clipboard.readText(),
    write(text, html = '') {
      void (html === '' ? clipboard.writeText(text) : writeBoth(text, html));
    },
  };
}
