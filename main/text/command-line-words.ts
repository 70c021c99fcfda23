/** Why a command line is not understood. */
export interface Refusal {
  readonly why: 'unknown' | 'unwanted-value' | 'missing-value' | 'too-long' | 'too-many';
  /** What it is about, as it was typed: hostile text. */
  readonly word: string;
  /** The option that was perhaps meant. */
  readonly meant?: string;
}

/** What a terminal reads of Foyer. */
export const commandLineWords = {
  help: `Usage: foyer [OPTION | LINK]

Foyer lives in the tray: who is in, take me to them, who is knocking.
There is one Foyer for each user; a second start hands over to it and ends.

  --toggle         open Foyer, ready to search, or put it away
  --requests       open Foyer with the connection requests that wait
  --chat NAME      open Foyer with NAME in the search; Enter reaches the one who is found
  --hidden         start in the tray, without a window
  --help           say this
  --version        say which version this is
  foyer://…        open what the link leads to

Options of Chromium, like --ozone-platform=x11, are passed on to it.
`,
  version: (version: string, electron: string) => `Foyer ${version} (Electron ${electron})\n`,
  refused: ({ why, word, meant }: Refusal) =>
    `foyer: ${refusals[why](shown(word))}${meant === undefined ? '' : ` Did you mean ${meant}?`}\n` +
    'Try: foyer --help\n',
  noScreen:
    'foyer: there is no screen to appear on: neither DISPLAY nor WAYLAND_DISPLAY leads to one.\n',
  noProfile: (folder: string) =>
    `foyer: nothing can be written in ${folder}, where the settings are kept. Foyer cannot start without.\n`,
} as const;

const refusals: Readonly<Record<Refusal['why'], (word: string) => string>> = {
  unknown: (word) => `“${word}” is not known.`,
  'unwanted-value': (word) => `“${word}” has a value where none is wanted.`,
  'missing-value': (word) => `${word} needs a name behind it.`,
  'too-long': (word) => `What stands behind ${word} is too long.`,
  'too-many': (word) => `“${word}” asks for several things at once.`,
};

/** What somebody else wrote could move the terminal's cursor. */
function shown(word: string): string {
  const plain = word.replace(/\p{C}/gu, '�');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
