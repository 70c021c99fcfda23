import { expect, it } from 'vitest';
import { nextPage } from '../../../main/commands/paging.ts';
import { effectOf } from '../../../main/commands/systems.ts';
import { podRows } from '../../../main/pod/operations.ts';

const rows = podRows();

it.each([
  ['room.search', {}, 'reads'],
  ['room.create', {}, 'changes'],
  ['room.setActive', { active: true }, 'changes'],
  ['room.setActive', { active: false }, 'destroys'],
  ['room.setActive', {}, 'destroys'],
  ['admin.user.updateStatus', { status: 'ENABLED' }, 'changes'],
  ['admin.user.updateStatus', { status: 'DISABLED' }, 'destroys'],
  ['certificate.delete', { fingerPrint: 'a' }, 'destroys'],
])('%s, asked with %o, %s', (name, question, effect) => {
  const row = rows.find((one) => one.name === name)?.row;
  expect(row && effectOf(row, question)).toBe(effect);
});

it('a pod has a next page of these answers, and of no others', () => {
  const full = Array.from({ length: 50 }, () => ({}));
  const paged = rows.filter(({ row }) => nextPage(row, {}, full) !== null);
  expect(paged.map(({ name }) => name)).toEqual([
    'certificate.list',
    'certificate.listManagedByPod',
    'certificate.listOfTypes',
    'room.search',
  ]);
});
