import { type NamedRow, spacesRows } from '../main/spaces/operations.ts';
import { askedFor, chapters } from './operation-words.ts';

const groups: readonly (readonly [title: string, names: RegExp])[] = [
  ['People', /^users\./],
  ['Spaces', /^spaces\./],
  ['Invitations', /^invitations\./],
  ['Guests and the service itself', /^(guests|service)\./],
];

const heading = [
  '| Command | Operation | Asked for | Who may | Let in by | Effect |',
  '| --- | --- | --- | --- | --- | --- |',
] as const;

const callers = {
  anyone: 'Whoever is let in, guests too.',
  user: 'Who has an account.',
  member: 'Members of the space.',
  administrator: 'Administrators of the space.',
  creator: 'Who made the invitation.',
};

/** The part about Avaya Spaces: each call by what it is about. */
export function spacesSection(): string {
  const rows = spacesRows();
  return [
    `## Avaya Spaces, ${rows.length} calls`,
    'In code: `const { client } = await spaces.whole()`, then the name that stands in the table.',
    ...chapters(groups, rows, heading, cells),
  ].join('\n\n');
}

function cells({ name, row }: NamedRow): readonly string[] {
  const { method, path, purpose, who, whoMore, letsIn, effect, pages } = row.description;
  return [
    purpose,
    `\`${name}\`<br>${method} \`${path}\``,
    askedFor(row.fields),
    [callers[who], whoMore].filter(Boolean).join(' '),
    letsIn.length === 0 ? 'nothing' : letsIn.join(', '),
    pages ? `${effect}, in pages` : effect,
  ];
}
