import type { CommandPreview, CommandValues } from '../../preload/contract.ts';
import { isPlainObject } from '../../preload/guards.ts';
import { writeJson } from '../net/json.ts';
import type { Written } from '../net/operation.ts';
import { writeQuestion } from '../net/write.ts';
import type { CommandWords } from '../text/en/commands.ts';
import { confirmationWord } from './confirmation.ts';
import { effectOf, type Row } from './systems.ts';

const hidden = '••••••';
const longestText = 200;

/** What a form would do. Headers are never in it, nor what a field says is secret. */
export function previewOf(
  name: string,
  row: Row,
  values: CommandValues,
  words: CommandWords,
): CommandPreview {
  const checked = row.check(values);
  const confirmation = effectOf(row, values) === 'destroys' ? confirmationWord(name, words) : null;
  if (!checked.ok) return { wrongs: checked.wrongs, call: null, confirmation };
  const written = writeQuestion(row, values);
  if (written.ok) return { wrongs: [], call: callOf(row, written.value), confirmation };
  const { path = '' } = written.problem.detail ?? {};
  return { wrongs: [{ path, reason: 'wrong-form' }], call: null, confirmation };
}

function callOf({ method }: Row, written: Written): CommandPreview['call'] {
  const secrets = (written.secrets ?? []).filter((secret) => secret !== '');
  const query = Object.entries(written.query).map(
    ([name, word]) => `${name}=${secrets.includes(word) ? hidden : encodeURIComponent(word)}`,
  );
  const steps = secrets.map((secret) => encodeURIComponent(secret));
  const path = written.path
    .split('/')
    .map((step) => (steps.includes(step) ? hidden : step))
    .join('/');
  const body = written.body === undefined ? null : writeIndented(shown(written.body, secrets));
  return { method, address: query.length > 0 ? `${path}?${query.join('&')}` : path, body };
}

/** The body without its secrets, and with long texts cut short. */
function shown(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') {
    if (secrets.includes(value)) return hidden;
    return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  }
  if (Array.isArray(value)) return value.map((one) => shown(one, secrets));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [name, shown(inside, secrets)]),
  );
}

/** JSON that can be read; wide ids keep their digits. */
export function writeIndented(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const rows = value.map((one) => inner + writeIndented(one, inner));
    return rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n${indent}]`;
  }
  if (!isPlainObject(value)) return writeJson(value);
  const fields = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .map(([name, inside]) => `${inner}${JSON.stringify(name)}: ${writeIndented(inside, inner)}`);
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}
