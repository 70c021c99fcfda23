import { expect, it } from 'vitest';
import { inOrder } from '../../../main/launch/ways/order.ts';
import { type Path, type Reachable, wayOf } from '../../../main/launch/ways/path.ts';
import { success, type WayKind } from '../../../preload/contract.ts';

const somebody: Reachable = { id: 'p', name: 'P', address: '', identities: [] };

function pathOf(kind: WayKind, id: string): Path {
  const go = async () => success('opened' as const);
  return { way: wayOf(kind, { id, system: 'spaces' }), needs: 'account', opens: 'browser', go };
}

function orderOf(paths: readonly Path[], out: readonly string[] = []): readonly string[] {
  const find = inOrder([() => paths], ({ way }) => out.includes(way.accountId));
  return find(somebody, []).map(({ way }) => way.id);
}

const both = [
  pathOf('direct-space', 'first'),
  pathOf('direct-space', 'second'),
  pathOf('chat', 'first'),
];

it('the first account goes before the second, kind by kind', () => {
  expect(orderOf(both)).toEqual(['direct-space/first', 'direct-space/second', 'chat/first']);
});

it('an account that is out leaves its place to the next one, and no kind to another', () => {
  expect(orderOf(both, ['first'])).toEqual([
    'direct-space/second',
    'direct-space/first',
    'chat/first',
  ]);
});

it('nothing changes where all are out', () => {
  expect(orderOf(both, ['first', 'second'])).toEqual(orderOf(both));
});
