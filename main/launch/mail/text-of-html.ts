import { attributeOf, type Token, tokensOf } from './html-tokens.ts';
import { tidyLines } from './tidy-lines.ts';

/** Longer mails are cut: no invitation is that long. */
const mostRead = 500_000;

const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'hr',
]);
const lines: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'body',
  'center',
  'div',
  'dd',
  'dt',
  'footer',
  'form',
  'header',
  'html',
  'li',
  'main',
  'nav',
  'section',
  'tr',
]);
/** Letters that no text of the page holds: gaps in it are spaces by then. */
const lineBreak = '\v';
const paragraphBreak = '\f';

/** What never holds anything, so that nothing closes it. */
const empty: ReadonlySet<string> = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'wbr',
  'col',
]);

const hides = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

/**
 * What somebody would read in a mail written as HTML, as plain text: nothing of it is rendered, run
 * or fetched. Links stand behind their words, and only where they lead to the web.
 */
export function textOfHtml(html: string): string {
  const page = createPage();
  for (const token of tokensOf(html.slice(0, mostRead))) page.take(token);
  return tidyLines(withBreaks(page.text()));
}

function createPage() {
  const written: string[] = [];
  /** One at a time: a link inside another ends that. */
  let link: Link | null = null;
  let hidden: { readonly name: string; depth: number } | null = null;

  function skip(token: Token, inside: { readonly name: string; depth: number }) {
    if (token.kind === 'text' || token.name !== inside.name) return;
    inside.depth += token.kind === 'open' ? 1 : -1;
    if (inside.depth === 0) hidden = null;
  }

  function open(name: string, attributes: string) {
    if (isHidden(attributes) && !empty.has(name)) hidden = { name, depth: 1 };
    else if (name === 'a') link = linkAt(attributes, written.length);
    else written.push(openingOf(name, attributes));
  }

  function close(name: string) {
    if (name !== 'a') return void written.push(breakFor(name));
    if (link) written.push(behindWords(link, written));
    link = null;
  }

  return {
    take(token: Token) {
      if (hidden) skip(token, hidden);
      else if (token.kind === 'text') written.push(inOneLine(token.text));
      else if (token.kind === 'open') open(token.name, token.attributes);
      else close(token.name);
    },
    text: () => written.join(''),
  };
}

interface Link {
  readonly address: string;
  /** Where its words begin. */
  readonly from: number;
}

function linkAt(attributes: string, from: number): Link | null {
  const address = webAddress(attributeOf(attributes, 'href'));
  return address === undefined ? null : { address, from };
}

function behindWords({ address, from }: Link, written: readonly string[]): string {
  const words = tidyLines(withBreaks(written.slice(from).join('')));
  if (words === address) return '';
  return words === '' ? address : ` <${address}>`;
}

function openingOf(name: string, attributes: string): string {
  if (name === 'img') return inOneLine(attributeOf(attributes, 'alt') ?? '');
  if (name === 'li') return `${lineBreak}- `;
  return name === 'td' || name === 'th' ? ' ' : breakFor(name);
}

function breakFor(name: string): string {
  if (name === 'br') return '\n';
  if (paragraphs.has(name)) return paragraphBreak;
  return lines.has(name) ? lineBreak : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Where one thing ends and the next begins there is one break, the larger of both. */
function withBreaks(text: string): string {
  return text.replace(/[\v\f][ \v\f]*/g, (run) => (run.includes(paragraphBreak) ? '\n\n' : '\n'));
}

function isHidden(attributes: string): boolean {
  return hides.test(attributeOf(attributes, 'style') ?? '');
}

/** An address of the web without a user name in it, whose host could be mistaken; else none. */
function webAddress(href: string | undefined): string | undefined {
  const written = href?.trim() ?? '';
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined;
  const { username, password, href: address } = new URL(written);
  return username === '' && password === '' ? address : undefined;
}
