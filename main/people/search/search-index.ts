import { createCandidateFinder } from './candidates.ts';
import { fold } from './fold.ts';
import { joinLines } from './lines.ts';
import { createMatcher } from './matches.ts';
import type { PersonWords } from './person-words.ts';
import { buildVocabulary } from './vocabulary.ts';
import { plainWordsOf } from './words.ts';

/** Finds people by what was typed: their numbers, each with how well they fit. */
export interface SearchIndex {
  readonly find: (query: string) => ReadonlyMap<number, number>;
}

type Add = (person: number, score: number) => void;

/** With fewer answers than these, the more patient ways of looking are tried. */
const few = 8;
const mostWords = 8;
const addressLike = /[@._\d-]/;

/**
 * Looks in two stages. First for people who have words beginning with all that was typed, and by
 * initials. Only when those are few: fragments inside words, one typing error a word, and if still
 * nobody is found two. What is found later always fits less well.
 */
export function buildSearchIndex(people: readonly PersonWords[]): SearchIndex {
  const vocabulary = buildVocabulary(people);
  const finder = createCandidateFinder(vocabulary);
  const matchAll = createMatcher(vocabulary, people.length);
  const lines = joinLines(people.map(({ line }) => line));
  const byInitials = groupByInitials(people);

  function find(query: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const add: Add = (person, score) => {
      if (score > (found.get(person) ?? 0)) found.set(person, score);
    };
    const typed = fold(query.trim());
    const words = plainWordsOf(typed).slice(0, mostWords);
    addLiteral(words, add);
    const isAddress = addressLike.test(typed);
    if (typed.length >= 3 && (found.size < few || isAddress)) addFragments(typed, isAddress, add);
    if (found.size < few) addForgiving(words, 1, add);
    if (found.size === 0) addForgiving(words, 2, add);
    return found;
  }

  function addLiteral(words: readonly string[], add: Add) {
    matchAll(words.map(finder.literal), add);
    const [only, second] = words;
    if (only === undefined || second !== undefined) return;
    for (const person of byInitials.get(only) ?? []) add(person, 0.72);
    const turned = [...only].reverse().join('');
    for (const person of byInitials.get(turned) ?? []) add(person, 0.68);
  }

  /** A fragment with a sign that stands in addresses is meant as one. */
  function addFragments(typed: string, isAddress: boolean, add: Add) {
    const least = isAddress ? 1 : 0.7;
    lines.eachWith(typed, (person, place) =>
      add(person, place === 'inside' ? least : least + 0.05),
    );
  }

  function addForgiving(words: readonly string[], edits: 1 | 2, add: Add) {
    matchAll(
      words.map((word) => finder.forgiving(word, edits)),
      add,
    );
  }

  return { find };
}

function groupByInitials(people: readonly PersonWords[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [person, { initials }] of people.entries()) {
    for (const letters of initials) {
      const group = groups.get(letters);
      if (group) group.push(person);
      else groups.set(letters, [person]);
    }
  }
  return groups;
}
