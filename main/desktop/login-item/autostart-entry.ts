import type { LanguageTag } from '../../../preload/contract.ts';

/** What an XDG autostart entry says of the start at login. */
interface AutostartEntry {
  /** The program and its arguments, unquoted. */
  readonly command: readonly string[];
  /** A desktop's own settings switch an entry off without removing it. */
  readonly isOn: boolean;
}

/** What the program is, in every language: the desktop shows that of its own. */
export type Comments = Readonly<Record<LanguageTag, string>>;

/**
 * The text of an autostart entry
 * (https://specifications.freedesktop.org/autostart-spec, desktop-entry-spec: the Exec key).
 */
export function autostartEntry(
  name: string,
  comments: Comments,
  command: readonly string[],
): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    `Name=${name}`,
    ...Object.entries(comments).map(([language, comment]) =>
      language === 'en' ? `Comment=${comment}` : `Comment[${language}]=${comment}`,
    ),
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=io.github.foyer_app.Foyer',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Reads an autostart entry; undefined for a text that is none. */
export function readAutostartEntry(text: string): AutostartEntry | undefined {
  const keys = keysOfGroup(text, 'Desktop Entry');
  const exec = keys.get('Exec');
  if (exec === undefined) return undefined;
  const isOff = keys.get('Hidden') === 'true' || keys.get('X-GNOME-Autostart-enabled') === 'false';
  return { command: unquoted(exec), isOn: !isOff };
}

function keysOfGroup(text: string, group: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let here = false;
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\[(.*)\]\s*$/.exec(line)?.[1];
    if (heading !== undefined) here = heading === group;
    const [, key, value] = /^([\w-]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (here && key !== undefined && value !== undefined) keys.set(key, value);
  }
  return keys;
}

/** In double quotes `"`, `` ` ``, `$` and `\` are escaped, and the file escapes `\` once more. */
function quoted(argument: string): string {
  const literal = argument.replaceAll('%', '%%');
  if (/^[\w%+,./:=@-]+$/.test(literal)) return literal;
  return `"${literal.replace(/["`$\\]/g, '\\$&').replaceAll('\\', '\\\\')}"`;
}

function unquoted(exec: string): string[] {
  const words = exec.replaceAll('\\\\', '\\').match(/"(?:[^"\\]|\\.)*"|[^\s"]+/g) ?? [];
  return words.map((word) =>
    (word.startsWith('"') ? word.slice(1, -1).replace(/\\(["`$\\])/g, '$1') : word).replaceAll(
      '%%',
      '%',
    ),
  );
}
