import { withoutEntities } from './entities.ts';

/** A piece of HTML as it is written; nothing is built or rendered from it. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      /** As written: read an attribute with `attributeOf`. */
      readonly attributes: string;
    }
  | { readonly kind: 'close'; readonly name: string };

/** What stands in these is no text for a person, and no HTML either. */
const unread: ReadonlySet<string> = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'xml',
  'xmp',
  'select',
]);

const tagName = /[a-zA-Z][^\s/>]{0,100}/y;

/**
 * Takes HTML apart in one pass; time grows with its length and nothing else. What does not end,
 * like a comment or the value of an attribute, takes all the rest with it.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const tag = nextTag(html, at);
    if (tag > at) yield { kind: 'text', text: withoutEntities(html.slice(at, tag)) };
    if (tag === html.length) return;
    const end = endOfTag(html, tag);
    const token = tokenAt(html, tag, end);
    if (token) yield token;
    at =
      token?.kind === 'open' && unread.has(token.name) ? endOfUnread(html, token.name, end) : end;
  }
}

/** A `<` before anything but a name, `/`, `!` or `?` is a text's own. */
function nextTag(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
    if (/[a-zA-Z/!?]/.test(html[at + 1] ?? '')) return at;
  }
  return html.length;
}

function endOfTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 2);
  return /[!?/]/.test(html[tag + 1] ?? '') ? after(html, '>', tag) : endOfOpening(html, tag);
}

/** The `>` that stands in no quoted value. */
function endOfOpening(html: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < html.length; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at + 1;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return html.length;
}

function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? html.length : found + end.length;
}

function tokenAt(html: string, tag: number, end: number): Token | undefined {
  const closes = html[tag + 1] === '/';
  tagName.lastIndex = tag + (closes ? 2 : 1);
  const [written] = tagName.exec(html) ?? [];
  // Without its `>` it is no tag.
  if (written === undefined || html[end - 1] !== '>') return undefined;
  const name = written.toLowerCase();
  if (closes) return { kind: 'close', name };
  const attributes = html.slice(tag + 1 + written.length, end - 1);
  return { kind: 'open', name, attributes };
}

function endOfUnread(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? found.index : html.length;
}

const attribute = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The value of an attribute, by its name in small letters; undefined when it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  for (const [, key = '', double, single, bare] of attributes.matchAll(attribute)) {
    if (key.toLowerCase() === name) return withoutEntities(double ?? single ?? bare ?? '');
  }
  return undefined;
}
