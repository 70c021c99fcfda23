import type { CommandField, CommandForm } from '../../preload/contract.ts';
import type { Field, Fields, TextField } from '../net/field.ts';
import type { Speech } from './speech.ts';
import { isForAdministrators, type OpenAccount, type Row } from './systems.ts';

/** The form of an operation, as plain data. */
export function formOf(
  { account }: OpenAccount,
  name: string,
  row: Row,
  speech: Speech,
): CommandForm {
  const { purpose, effect, whoMore = '' } = row.description;
  return {
    accountId: account.id,
    name,
    system: account.system,
    host: account.host,
    purpose: speech.purpose(name, purpose),
    effect,
    forAdministrators: isForAdministrators(row),
    whoMore: speech.sentence(whoMore),
    method: row.method,
    path: row.path,
    fields: withPagingLast(
      fieldsOf(row.fields, speech).filter(({ name }) => !placesOfPages.has(name)),
    ),
  };
}

const paging = new Set(['skip', 'limit', 'size', 'page']);

function withPagingLast(fields: readonly CommandField[]): readonly CommandField[] {
  const isPaging = ({ name }: CommandField) => paging.has(name);
  return [...fields.filter((field) => !isPaging(field)), ...fields.filter(isPaging)];
}

/** What only the page before knows, and nobody types. */
const placesOfPages = new Set(['pageToken', 'pageref', 'nextRefObjId', 'prevRefObjId']);

/** What has to be said stands first; otherwise the order is the document's. */
function fieldsOf(fields: Fields, speech: Speech): readonly CommandField[] {
  const all = Object.entries(fields).map(([name, field]) => fieldOf(name, field, speech));
  return [...all.filter(({ needed }) => needed), ...all.filter(({ needed }) => !needed)];
}

function fieldOf(name: string, field: Field, speech: Speech): CommandField {
  return {
    name,
    label: speech.sentence(field.about),
    kind: kindOf(field),
    needed: field.required === true || field.needed === true,
    ...(field.kind === 'choice'
      ? { words: field.words.map((word) => ({ word, label: speech.choice(word) })) }
      : {}),
    ...(field.kind === 'list' ? { of: fieldOf('', field.of, speech) } : {}),
    ...(field.kind === 'record' ? { fields: fieldsOf(field.fields, speech) } : {}),
  };
}

function kindOf(field: Field): CommandField['kind'] {
  if (field.kind === 'user') return 'person';
  return field.kind === 'text' ? kindOfText(field) : field.kind;
}

function kindOfText({ secret, form }: TextField): CommandField['kind'] {
  if (secret) return 'secret';
  return form === 'spaces-user' ? 'person' : (form ?? 'text');
}
