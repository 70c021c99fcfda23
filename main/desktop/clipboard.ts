/** The system's clipboard, as far as Foyer has to do with it. */
export interface Clipboard {
  readonly readText: () => Promise<string>;
  /** `html` says the same for programs that take it; empty: there is none. */
  readonly write: (text: string, html?: string) => void;
}

/** What Electron offers. */
interface SystemClipboard<Item> {
  readonly readText: () => Promise<string>;
  readonly writeText: (text: string) => Promise<void>;
  readonly write: (items: Item[]) => Promise<void>;
}

/**
 * `ItemOf` is missing before Electron 45, where `write` took one object with everything in it, and
 * nothing was awaited.
 */
export function createClipboard<Item>(
  clipboard: SystemClipboard<Item>,
  ItemOf: (new (data: Record<string, string>) => Item) | undefined,
): Clipboard {
  async function writeBoth(text: string, html: string): Promise<void> {
    if (ItemOf) await clipboard.write([new ItemOf({ 'text/plain': text, 'text/html': html })]);
    else Reflect.apply(clipboard.write, clipboard, [{ text, html }]);
  }

  return {
    readText: async () => clipboard.readText(),
    write(text, html = '') {
      void (html === '' ? clipboard.writeText(text) : writeBoth(text, html));
    },
  };
}
