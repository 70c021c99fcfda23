import type { Field, Fields } from '../main/net/field.ts';

/** What a form asks for: names, bold where they have to be filled in. */
export function askedFor(fields: Fields): string {
  const names = Object.entries(fields).map(([name, field]) => entry(name, field));
  return names.length === 0 ? 'nothing' : names.join(', ');
}

function entry(name: string, { required, needed }: Field): string {
  return required || needed ? `**${name}**` : name;
}
