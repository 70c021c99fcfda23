import { describe, expect, it } from 'vitest';
import {
  atLeast,
  choice,
  id,
  listOf,
  needed,
  onWire,
  record,
  required,
  text,
  user,
  yesOrNo,
} from '../../../main/net/field.ts';
import { bodyOf, secretsIn } from '../../../main/net/field-wire.ts';
import { checkOf } from '../../../main/net/question.ts';

const fields = {
  name: required(text('Name', { least: 1, most: 5 })),
  address: text('Address', { form: 'address' }),
  person: needed(onWire(user('Person'), 'uid')),
  groups: atLeast(1, listOf('Groups', id('One group'))),
  state: choice('State', ['ON', 'OFF']),
  open: yesOrNo('Open'),
  inside: record('Inside', 'Inside', { key: text('Key', { secret: true }) }),
};
const check = checkOf(fields);
const good = { name: 'Ann', person: '9007199254740993' };

describe('a question', () => {
  it('may leave out what need not be said, and what nobody asks for is dropped', () => {
    expect(check({ ...good, open: undefined, state: null, more: 1 })).toEqual({
      ok: true,
      values: good,
    });
  });

  it.each([
    [{ person: '1' }, 'name', 'missing'],
    [{ ...good, name: '' }, 'name', 'too-short'],
    [{ ...good, name: 'Annabel' }, 'name', 'too-long'],
    [{ ...good, name: 7 }, 'name', 'wrong-form'],
    [{ ...good, address: 'nowhere' }, 'address', 'wrong-form'],
    [{ ...good, person: '12a' }, 'person', 'wrong-form'],
    [{ ...good, person: 12 }, 'person', 'wrong-form'],
    [{ ...good, person: '' }, 'person', 'wrong-form'],
    [{ ...good, groups: [] }, 'groups', 'too-short'],
    [{ ...good, groups: ['1', '-2'] }, 'groups.1', 'wrong-form'],
    [{ ...good, state: 'on' }, 'state', 'wrong-word'],
    [{ ...good, open: 'yes' }, 'open', 'wrong-form'],
    [{ ...good, inside: { key: 1 } }, 'inside.key', 'wrong-form'],
    [{ ...good, inside: 'text' }, 'inside', 'wrong-form'],
    ['text', '', 'wrong-form'],
    [undefined, '', 'missing'],
  ])('is refused with the place and the reason: %j', (question, path, reason) => {
    expect(check(question)).toEqual({ ok: false, wrongs: [{ path, reason }] });
  });

  it('tells all that is wrong at once', () => {
    const checked = check({ name: '', state: 'x' });
    expect(checked.ok ? [] : checked.wrongs.map(({ path }) => path)).toEqual([
      'name',
      'person',
      'state',
    ]);
  });

  it('is written with the names of the wire and every digit', () => {
    const body = bodyOf(record('All', 'All', fields), { ...good, groups: ['7'] });
    expect(body).toEqual({ name: 'Ann', uid: 9_007_199_254_740_993n, groups: [7n] });
  });

  it('knows which of its words are secret', () => {
    expect(secretsIn(fields, { ...good, inside: { key: 'hush' } })).toEqual(['hush']);
  });
});
