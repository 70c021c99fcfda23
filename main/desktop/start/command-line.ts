import type { Refusal } from '../../text/command-line-words.ts';
import { linkIn } from '../links.ts';
import { meantOption } from './meant-option.ts';
import type { Wish } from './wish.ts';

/** What a start was told: to do something, to say something and end, or what makes no sense. */
export type CommandLine =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'tell'; readonly what: 'help' | 'version' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const answers: Readonly<Record<string, CommandLine>> = Object.assign(Object.create(null), {
  '--toggle': wished({ do: 'toggle' }),
  '--requests': wished({ do: 'requests' }),
  '--hidden': wished({ do: 'stay-hidden' }),
  '--help': { kind: 'tell', what: 'help' },
  '-h': { kind: 'tell', what: 'help' },
  '--version': { kind: 'tell', what: 'version' },
});
const chat = '--chat';

/** All options of ours, as they are written. */
export const options = ['--toggle', '--requests', chat, '--hidden', '--help', '--version'];
/** As much as the search takes. */
const longestQuery = 200;

/**
 * Reads what stands behind the program's name. Chromium has more than a thousand options of its own,
 * which are left to it; only what looks like one of ours, and is none, is refused. A link counts
 * more than any option.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  if (linkIn(words) !== undefined) return wished({ do: 'open' });
  const said: CommandLine[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const read = word === chat ? readQuery(rest.shift()) : readWord(word, rest);
    if (read?.kind === 'refused') return read;
    if (read) said.push(read);
  }
  const [first, second] = said;
  if (second) return refused({ why: 'too-many', word: words.join(' ') });
  return first ?? wished({ do: 'open' });
}

function readWord(word: string, rest: string[]): CommandLine | undefined {
  const [name = '', ...value] = word.split('=');
  if (name === chat) return readQuery(value.join('='));
  const answer = answers[name];
  if (answer) return value.length === 0 ? answer : refused({ why: 'unwanted-value', word });
  if (word.startsWith('-')) {
    const meant = meantOption(name, options);
    if (meant !== undefined) return refused({ why: 'unknown', word, meant });
    // macOS starts apps with settings of one dash and a value behind (`-AppleLanguages (de)`).
    if (/^-[^-]/.test(word) && rest[0]?.startsWith('-') === false) rest.shift();
    return undefined;
  }
  return refused({ why: 'unknown', word });
}

/** The words of a name; whatever is between them is one space. */
function readQuery(written: string | undefined): CommandLine {
  // A `>` at the beginning would make commands of it.
  const query = (written ?? '').replace(/[\p{Cc}\s]+/gu, ' ').replace(/^[> ]+| $/gu, '');
  if (query === '' || query.startsWith('--')) return refused({ why: 'missing-value', word: chat });
  if (query.length > longestQuery) return refused({ why: 'too-long', word: chat });
  return wished({ do: 'chat', query });
}

function wished(wish: Wish): CommandLine {
  return { kind: 'wish', wish };
}

function refused(refusal: Refusal): CommandLine {
  return { kind: 'refused', refusal };
}
