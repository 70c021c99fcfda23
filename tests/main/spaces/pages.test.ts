import { describe, expect, it } from 'vitest';
import { directSpace, type Page, spacesUser, spacesUsers } from '../../../main/spaces/models.ts';
import { eachPage, type Position } from '../../../main/spaces/pages.ts';
import { failure, type Outcome, success } from '../../../preload/contract.ts';

type Answer = Partial<Page<string>> | 'fails';

/** Reads a list whose pages are `answers` in turn; the last one repeats. */
async function read(answers: readonly Answer[], size = 2) {
  const asked: Position[] = [];
  const ask = async (position: Position): Promise<Outcome<Page<string>>> => {
    const answer = answers[Math.min(asked.push(position), answers.length) - 1];
    if (answer === 'fails' || answer === undefined) return failure('server-error');
    const rows = answer.rows ?? [];
    return success({ rows, received: rows.length, next: '', total: null, ...answer });
  };
  const found: string[] = [];
  let problem: unknown;
  for await (const page of eachPage({ ask, idOf: (row) => row, size })) {
    if (page.ok) found.push(...page.value);
    else problem = page.problem.code;
  }
  return { asked, found, problem };
}

describe('pages', () => {
  it('are followed by their numbers, wherever the address points', async () => {
    const { asked, found } = await read([
      { rows: ['a', 'b'], next: 'https://elsewhere.example/steal?page=1&size=2' },
      { rows: ['c'], next: '/api/users/me/colleagues?page=2' },
      { rows: ['d'], next: 'end' },
    ]);
    expect(found).toEqual(['a', 'b', 'c', 'd']);
    expect(asked).toEqual([
      { size: 2, page: 0 },
      { size: 2, page: 1 },
      { size: 2, page: 2 },
    ]);
  });

  it('are followed by their tokens', async () => {
    const { asked } = await read([
      { rows: ['a'], next: '/x?pageToken=t1&nextRefObjId=o1&size=9' },
      { rows: ['b'], next: '' },
    ]);
    expect(asked[1]).toEqual({ size: 2, pageToken: 't1', nextRefObjId: 'o1' });
  });

  it('are counted where the server only says how many rows there are', async () => {
    const { asked, found } = await read([
      { rows: ['a', 'b'], total: 3 },
      { rows: ['c'], total: 3 },
    ]);
    expect(found).toEqual(['a', 'b', 'c']);
    expect(asked).toHaveLength(2);
  });

  it('go on behind rows that are broken', async () => {
    const { found } = await read([{ rows: ['a'], received: 2 }, { rows: ['b'] }]);
    expect(found).toEqual(['a', 'b']);
  });

  it.each([
    ['ignores page and size', [{ rows: ['a', 'b', 'c'], next: '/x?page=1' }]],
    ['turns in circles', [{ rows: ['a', 'b'], next: '/x?pageToken=t' }]],
    ['says end', [{ rows: ['a', 'b'], next: 'end' }]],
    [
      'sends an empty page',
      [
        { rows: ['a', 'b'], total: 9 },
        { rows: [], total: 9 },
      ],
    ],
    ['sends an address that is none', [{ rows: ['a'], next: 'http://[' }]],
  ] satisfies [string, Answer[]][])('end when the server %s', async (_what, answers) => {
    const { asked, found } = await read(answers);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(new Set(found).size).toBe(found.length);
  });

  it('end with the problem, after what came before it', async () => {
    const { found, problem } = await read([{ rows: ['a', 'b'] }, 'fails']);
    expect({ found, problem }).toEqual({ found: ['a', 'b'], problem: 'server-error' });
  });
});

describe('models of Spaces', () => {
  it('take users, and leave out what is none', () => {
    const page = spacesUsers({
      data: [
        { _id: 'a1', displayname: '<i>Bo</i>', username: 'bo@a.example' },
        { _id: '../x' },
        null,
        {},
      ],
      nextPageUrl: null,
      total: 'many',
    });
    expect(page).toEqual({
      rows: [{ userId: 'a1', displayName: '<i>Bo</i>', emailAddress: 'bo@a.example' }],
      received: 4,
      next: '',
      total: null,
    });
    expect(spacesUser({ _id: 'a1' })).toEqual({ userId: 'a1', displayName: '', emailAddress: '' });
    expect(spacesUsers([])).toBeUndefined();
  });

  it('take the direct space out of its list of one', () => {
    const topic = { _id: '5f0c28dbbb96c858ebb34c21', type: 'direct', members: [] };
    const space = { spaceId: topic._id, type: 'direct', title: '' };
    expect(directSpace({ data: [topic] })).toEqual(space);
    expect(directSpace({ data: [topic, 7] })).toEqual(space);
    expect(directSpace({ data: [] })).toBeUndefined();
    expect(directSpace({ data: [{ _id: '../../admin' }] })).toBeUndefined();
  });
});
