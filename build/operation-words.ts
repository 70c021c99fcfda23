import type { Field, Fields } from '../main/net/field.ts';

/** What a form asks for: names, bold where they have to be filled in. */
export function askedFor(fields: Fields): string {
  const names = Object.entries(fields).map(([name, field]) => entry(name, field));
  return names.length === 0 ? 'nothing' : names.join(', ');
}

/** A chapter for each group, with a table of the rows whose names begin as the group says. */
export function chapters<Row extends { readonly name: string }>(
  groups: readonly (readonly [title: string, names: RegExp])[],
  rows: readonly Row[],
  heading: readonly [names: string, alignment: string],
  cells: (row: Row) => readonly string[],
): string[] {
  const line = (row: Row) => `| ${cells(row).join(' | ')} |`;
  return groups.flatMap(([title, names]) => [
    `### ${title}`,
    [...heading, ...rows.filter(({ name }) => names.test(name)).map(line)].join('\n'),
  ]);
}

function entry(name: string, { required, needed }: Field): string {
  return required || needed ? `**${name}**` : name;
}
