import { comesInStretches } from '../main/commands/paging.ts';
import type { PodRow } from '../main/pod/described.ts';
import { type NamedRow, podRows } from '../main/pod/operations.ts';
import { askedFor, chapters } from './operation-words.ts';

/** The document's groups, by the beginning of the names of their operations. */
const groups: readonly (readonly [title: string, names: RegExp])[] = [
  ['Applications', /^admin\.entitlement\./],
  ['Connections', /^connection\./],
  ['Disclaimers', /^admin\.disclaimer\./],
  ['Information barriers', /^admin\.(group|policy)\./],
  ['Messages', /^admin\.message\./],
  ['Presence', /^presence\./],
  ['Members of rooms', /^membership\./],
  ['Certificates of the company', /^certificate\./],
  ['Session', /^session\./],
  ['Conversations and rooms', /^(admin\.im|im|room)\./],
  ['The pod', /^admin\.system\./],
  ['Accounts of people', /^admin\.user\./],
  ['Finding people', /^user\./],
];

const heading = [
  '| No. | Command | Operation | Asked for | Who may | Effect |',
  '| --: | --- | --- | --- | --- | --- |',
] as const;

const callers = {
  anyone: 'Everyone who is signed in.',
  administrator: 'Administrators.',
  unknown: 'Not documented; a refusal tells.',
};

/** The part about Symphony: each operation in the order of the API's own document. */
export function podSection(): string {
  const rows = podRows();
  return [
    `## Symphony: the Pod API 1.40, ${rows.length} operations`,
    'In code: `const { client } = await pod.whole()`, then the name that stands in the table.',
    ...chapters(groups, rows, heading, cells),
  ].join('\n\n');
}

function cells({ name, row }: NamedRow): readonly string[] {
  const { number, method, path, purpose, who, whoMore } = row.description;
  return [
    String(number),
    purpose,
    `\`${name}\`<br>${method} \`${path}\``,
    askedFor(row.fields),
    [callers[who], whoMore].filter(Boolean).join(' '),
    effect(row),
  ];
}

function effect(row: PodRow): string {
  const { description } = row;
  const { harmlessWith, mayBeAbsent } = description;
  const harmless = Object.entries(harmlessWith ?? {}).map(([name, value]) => `${name} ${value}`);
  return [
    description.effect,
    ...(harmless.length > 0 ? [`(only changes with ${harmless.join(', ')})`] : []),
    ...(comesInStretches(row) ? ['in pages'] : []),
    ...(mayBeAbsent ? ['or tells that there is nothing'] : []),
  ]
    .join(', ')
    .replace(', (', ' (');
}
