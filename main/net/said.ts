import { isPlainObject } from '../../preload/guards.ts';
import { redact } from './redact.ts';

const longestRead = 100_000;
/** UTF-16 units that are searched for what looks like a secret, which takes time by their square. */
const longestSearched = 2_000;
/** Where a page has its title. */
const longestHead = 10_000;
const longestShown = 200;
const shortestSecret = 4;

/** Format, private and unassigned letters: they could turn or hide what stands beside. */
const unseen = /[\p{Cf}\p{Cn}\p{Co}\p{Cs}]+/gu;
const gap = /[\p{Cc}\p{Z}]+/gu;
const longWord = /[\w+/=-]{24,}/g;

/**
 * What a server said about its refusal, made harmless: one short line of plain text, without what
 * looks like a secret and without `secrets`, which are those that were sent to it. Undefined when
 * it said nothing that a person could read.
 */
export function saidBy(text: string, secrets: readonly string[]): string | undefined {
  const sentence = text.length > longestRead ? undefined : sentenceIn(text.trim());
  if (sentence === undefined) return undefined;
  const line = sentence.normalize('NFC').replace(unseen, '').replace(gap, ' ').trim();
  const clean = redact(withoutEach(line, secrets).slice(0, longestSearched)).replace(
    longWord,
    (word) => (isMixed(word) ? '[token]' : word),
  );
  return clean === '' ? undefined : shortened(clean);
}

/** From the pods' `{code, message}`, an object like it, a page's title or a line of text. */
function sentenceIn(text: string): string | undefined {
  if (text.startsWith('<')) return /<title[^>]*>([^<]*)/i.exec(text.slice(0, longestHead))?.[1];
  if (!text.startsWith('{')) return /[<{[]/.test(text) ? undefined : text;
  const body = parsed(text);
  if (!isPlainObject(body)) return undefined;
  return [body['message'], body['error_description'], body['error']].find(
    (said) => typeof said === 'string',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutEach(line: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .reduce((rest, secret) => rest.replaceAll(secret, '[hidden]'), line);
}

/** Letters and digits without a gap are rarely a word and often a token. */
function isMixed(word: string): boolean {
  return /\d/.test(word) && /[a-z]/i.test(word);
}

function shortened(line: string): string {
  const letters = [...line];
  return letters.length > longestShown ? `${letters.slice(0, longestShown).join('')}…` : line;
}
