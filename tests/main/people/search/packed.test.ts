import { expect, it } from 'vitest';
import { pack, unpack } from '../../../../main/people/search/packed.ts';

it('brings people over as they were, whatever letters they are written in', () => {
  const people = [
    [4, { id: 'a', name: 'Jane\nDoe', address: 'jane@home.example', company: '' }],
    [9, { id: 'b', name: '田中太郎 \u{1F600}', address: '', company: 'Acme \u0000 Ltd' }],
    [10, { id: 'c', name: '', address: '', company: '' }],
  ] as const;
  const packed = structuredClone(pack({ people, gone: [1, 2] }));
  const unpacked: unknown[] = [];
  unpack(packed, (number, person) => unpacked.push([number, person]));
  expect(unpacked).toEqual(people.map(([number, { id: _id, ...facts }]) => [number, facts]));
  expect([...packed.gone]).toEqual([1, 2]);
});
