import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LanguageTag, languageTags } from '../../preload/contract.ts';
import { languageOf } from '../../renderer/text/languages.ts';
import { faultsOf, type Said } from './translation-faults.ts';

const others = ['de', 'fr', 'ja'] as const satisfies readonly LanguageTag[];

/** Names, and words that are the same in several languages. */
const alike: ReadonlySet<string> = new Set([
  'Admin',
  'Avaya Spaces',
  'Ctrl',
  'Electron',
  'Enter',
  'Esc',
  'Minimum',
  'Offline',
  'Outlook',
  'Person',
  'Proxy',
  'Sandbox',
  'Shift',
  'Spaces',
  'Staging',
  'Symphony',
  'System',
  'Version',
]);
const alikeIn: Readonly<Record<(typeof others)[number], readonly string[]>> = {
  de: [
    'In Foyer',
    'Name',
    '{what} (optional)',
    'Status {status}',
    'Passphrase',
    'Client-ID',
    '{count} Spaces',
    'Chat in {system}',
  ],
  fr: ['Production', 'Notifications', 'Licences', 'Invitation', 'Description'],
  ja: [],
};

/** Everything that a language says, sentences and problems apart. */
async function allOf(tag: LanguageTag) {
  const language = await languageOf(tag);
  const { sentences, problems } = await language.rest();
  const said: Said = { ...language.sentences, ...sentences };
  return { said, problems };
}

const folder = 'renderer/text';
const sources = readdirSync(`${folder}/en`).map((file) => ({
  file,
  source: readFileSync(`${folder}/en/${file}`, 'utf8'),
}));

/** Where the translation of a key shall stand: each language has the files of English. */
const fileIn = (tag: string) => (key: string) => {
  const begins = [`  '${key}':`, `  ${key}:`];
  const found = sources.find(({ source }) => begins.some((begin) => source.includes(begin)));
  return `${folder}/${tag}/${found?.file ?? ''}`;
};

describe('what Foyer says is complete, gap by gap and plural by plural, in', () => {
  it.each(others)('%s', async (tag) => {
    const [english, other] = [await allOf('en'), await allOf(tag)];
    const compared = { tag, alike: new Set([...alike, ...alikeIn[tag]]), fileOf: fileIn(tag) };
    expect([
      ...faultsOf({ ...compared, said: other.said, english: english.said }),
      ...faultsOf({ ...compared, said: other.problems, english: english.problems }),
    ]).toEqual([]);
  });
});

describe('keys that are pressed', () => {
  it.each(languageTags)('lead each one way, in %s', async (tag) => {
    const { said } = await allOf(tag);
    const keys = Object.entries(said).filter(([key]) => key.startsWith('way-key.'));
    const letters = keys.map(([, letter]) => letter);
    expect(new Set(letters).size).toBe(letters.length);
    expect(letters.every((letter) => /^[a-z]$/u.test(String(letter)))).toBe(true);
  });
});

describe('a translation is faulty', () => {
  const english = {
    'a.hello': 'Hello {name}',
    'a.rows': { one: '{count} row', other: '{count} rows' },
    'a.bye': 'Goodbye',
  };
  const good = {
    'a.hello': 'Bonjour {name}',
    'a.rows': { one: 'une ligne', many: '{count} de lignes', other: '{count} lignes' },
    'a.bye': 'Au revoir',
  };
  const faults = (said: Said) =>
    faultsOf({
      tag: 'fr',
      said: { ...good, ...said },
      english,
      alike: new Set(),
      fileOf: () => 'fr/some.ts',
    });

  it('not when all is there', () => expect(faults({})).toEqual([]));

  it.each([
    ['where a sentence is missing', { 'a.bye': undefined }, "'a.bye' is missing"],
    ['where nobody asks for it', { 'a.new': 'Neuf' }, "'a.new' is said"],
    ['where a gap is missing', { 'a.hello': 'Bonjour' }, 'lacks the gap {name}'],
    ['where nobody fills a gap', { 'a.hello': '{name} {title}' }, 'gap {title} that nobody fills'],
    ['where a plural is missing', { 'a.rows': { one: '1', other: '{count}' } }, '“many”'],
    ['where a count is missing', { 'a.rows': { ...good['a.rows'], other: 'x' } }, '{count}'],
    ['where it is still English', { 'a.bye': 'Goodbye' }, 'still English: “Goodbye”'],
  ])('%s', (_where, said, told) => {
    expect(faults(said as Said).join('\n')).toContain(told);
  });
});
