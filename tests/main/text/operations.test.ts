import { describe, expect, it } from 'vitest';
import type { Field } from '../../../main/net/field.ts';
import { podRows } from '../../../main/pod/operations.ts';
import { spacesRows } from '../../../main/spaces/operations.ts';
import { groupWords } from '../../../main/text/group-words.ts';
import { operationWords } from '../../../main/text/operation-words.ts';

const rows = [...podRows(), ...spacesRows()];
const names = rows.map(({ name }) => name);

/** All that the tables say in English: of fields, and of who may ask. */
const sentences = new Set<string>();
/** Names of plain values in answers, which stand above columns. */
const titles = new Set<string>();
const choices = new Set<string>();

function read(field: Field, told: boolean, name = ''): void {
  sentences.add(field.about);
  if (field.kind === 'choice') for (const word of field.words) choices.add(word);
  if (field.kind === 'list') read(field.of, told);
  if (field.kind === 'record') {
    for (const [inside, one] of Object.entries(field.fields)) read(one, told, inside);
  } else if (told && name !== '') {
    titles.add(name);
  }
}

for (const { row } of rows) {
  for (const field of Object.values(row.fields)) read(field, false);
  read(row.description.result, true);
  if (row.description.whoMore) sentences.add(row.description.whoMore);
}

/** The ideographs that Chinese shortened and Japanese did not. */
const otherScripts = /[们这为说]/u;

describe.each(['de', 'fr', 'ja'] as const)('operations in %s', (language) => {
  const told = operationWords[language];

  it.each([
    ['purposes', names],
    ['sentences', [...sentences]],
    ['titles', [...titles]],
    ['choices', [...choices]],
  ] as const)('say everything and nothing that nobody asks for: %s', (kind, wanted) => {
    expect(wanted.filter((key) => !told[kind][key]?.trim())).toEqual([]);
    expect(Object.keys(told[kind]).filter((key) => !wanted.includes(key))).toEqual([]);
  });

  it('are called by different words where they do different things', () => {
    const purposes = Object.values(told.purposes);
    expect(new Set(purposes).size).toBe(purposes.length);
  });

  it('keep what is written as the system writes it', () => {
    for (const [english, sentence] of Object.entries(told.sentences)) {
      const verbatim = english.match(/`[^`]+`|\b(?:PEM|Base64|PBKDF2|JWT|en-US|1970|50)\b/gu) ?? [];
      for (const word of verbatim) expect(sentence).toContain(word);
      expect(sentence).not.toMatch(otherScripts);
    }
  });

  it('have a heading for every group', () => {
    const groups = new Set(names.map((name) => name.slice(0, name.lastIndexOf('.'))));
    expect(Object.keys(groupWords[language]).sort()).toEqual([...groups].sort());
  });
});
