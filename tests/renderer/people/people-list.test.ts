import { describe, expect, it } from 'vitest';
import { failure, type Outcome, type PeoplePage, success } from '../../../preload/contract.ts';
import {
  createPeopleList,
  pageSize,
  placeOf,
  rowAt,
} from '../../../renderer/people/people-list.ts';
import { peopleOf } from '../preview/people.ts';

interface Asked {
  readonly query: string;
  readonly from: number;
  readonly count: number;
  readonly answer: (reply: Outcome<PeoplePage>) => Promise<void>;
}

/** A list whose questions are answered by hand, in any order. */
function listWithQuestions() {
  const asked: Asked[] = [];
  const list = createPeopleList(
    (question) =>
      new Promise((resolve) => {
        const answer = async (reply: Outcome<PeoplePage>) => {
          resolve(reply);
          await new Promise((done) => setImmediate(done));
        };
        asked.push({ ...question, answer });
      }),
  );
  const last = () => {
    const question = asked.at(-1);
    if (!question) throw new Error('Nothing was asked');
    return question;
  };
  return { list, asked, last };
}

const page = (from: number, total: number, id = 'p') =>
  success({
    total,
    asking: false,
    from,
    rows: peopleOf(Math.min(pageSize, total - from)).map((row, index) => ({
      ...row,
      id: `${id}-${from + index}`,
    })),
  });
const look = { query: '', revision: 1, first: 0, last: 10 };

describe('the list of people', () => {
  it('asks only for the pages that are looked at', async () => {
    const { list, asked, last } = listWithQuestions();
    list.look(look);
    expect(asked.map(({ from, count }) => [from, count])).toEqual([[0, 24]]);
    await last().answer(page(0, 100_000));
    list.look({ ...look, first: 60_003, last: 60_020 });
    expect(asked.slice(1).map(({ from }) => from)).toEqual([60_000]);
    await last().answer(page(60_000, 100_000));
    expect(rowAt(list.shown.getState(), 60_005)?.id).toBe('p-60005');
    expect(placeOf(list.shown.getState(), 'p-60005')).toBe(60_005);
  });

  it('asks for nothing twice', async () => {
    const { list, asked, last } = listWithQuestions();
    list.look(look);
    list.look(look);
    await last().answer(page(0, 10));
    list.look(look);
    expect(asked).toHaveLength(1);
  });

  it('keeps the old rows on show until the new ones come', async () => {
    const { list, last } = listWithQuestions();
    list.look(look);
    await last().answer(page(0, 80));
    list.look({ ...look, query: 'ro' });
    expect(list.shown.getState()).toMatchObject({ query: '', total: 80 });
    await last().answer(page(0, 3, 'ro'));
    expect(list.shown.getState()).toMatchObject({ query: 'ro', total: 3 });
    expect(rowAt(list.shown.getState(), 0)?.id).toBe('ro-0');
  });

  it('drops the late answer of a query that is not wanted any more', async () => {
    const { list, asked } = listWithQuestions();
    list.look({ ...look, query: 'r' });
    list.look({ ...look, query: 'ro' });
    await asked[1]?.answer(page(0, 3, 'ro'));
    await asked[0]?.answer(page(0, 900, 'r'));
    expect(list.shown.getState()).toMatchObject({ query: 'ro', total: 3 });
  });

  it('asks again for what is on show when somebody may have changed', async () => {
    const { list, asked, last } = listWithQuestions();
    list.look(look);
    await last().answer(page(0, 120));
    list.look({ ...look, revision: 2 });
    expect(asked).toHaveLength(2);
    expect(rowAt(list.shown.getState(), 3)?.id).toBe('p-3');
    await last().answer(page(0, 120, 'new'));
    expect(rowAt(list.shown.getState(), 3)?.id).toBe('new-3');
  });

  it('does not put an older answer over a newer one', async () => {
    const { list, asked } = listWithQuestions();
    list.look(look);
    list.look({ ...look, revision: 2 });
    await asked[1]?.answer(page(0, 5, 'newer'));
    await asked[0]?.answer(page(0, 5, 'older'));
    expect(rowAt(list.shown.getState(), 0)?.id).toBe('newer-0');
  });

  it('lets go of rows far from those looked at', async () => {
    const { list, last } = listWithQuestions();
    for (let from = 0; from < 100 * pageSize; from += pageSize) {
      list.look({ ...look, first: from, last: from });
      await last().answer(page(from, 100_000));
    }
    expect(list.shown.getState().pages.size).toBeLessThanOrEqual(40);
    expect(rowAt(list.shown.getState(), 99 * pageSize)).toBeDefined();
  });

  it('says when the rows of a query have arrived, or will not', async () => {
    const { list, last, asked } = listWithQuestions();
    list.look({ ...look, query: 'ros' });
    const arrived = list.arrived('ros');
    await last().answer(page(0, 2));
    expect(await arrived).toBe(true);

    list.look({ ...look, query: 'x' });
    const givenUp = list.arrived('x');
    list.look({ ...look, query: 'xy' });
    await asked.at(-1)?.answer(page(0, 2));
    expect(await givenUp).toBe(false);
  });

  it('tells why nothing came, and asks again at the next look', async () => {
    const { list, asked, last } = listWithQuestions();
    list.look(look);
    await last().answer(failure('internal'));
    expect(list.shown.getState().problem?.code).toBe('internal');
    list.look(look);
    await last().answer(page(0, 1));
    expect(asked).toHaveLength(2);
    expect(list.shown.getState().problem).toBeNull();
  });
});
