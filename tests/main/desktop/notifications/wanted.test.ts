import { describe, expect, it } from 'vitest';
import {
  atOnce,
  type Board,
  boardOf,
  lifted,
  nextBoard,
  summaryKey,
} from '../../../../main/desktop/notifications/wanted.ts';
import type { ConnectionRequest } from '../../../../preload/contract.ts';
import { answering, knock, knocks, refused, waiting } from './knocking.ts';

describe('which notifications stand', () => {
  it('is one for each of up to three requests', () => {
    expect(standing(boardAfter(knocks('a', 'b', 'c')))).toEqual({ a: 'a', b: 'b', c: 'c' });
  });

  it('is one summary for more than three at once', () => {
    expect(standing(boardAfter(knocks('a', 'b', 'c', 'd')))).toEqual({ [summaryKey]: 'a b c d' });
  });

  it('is a summary too when they trickle in one by one within seconds', () => {
    const board = boardAfter(knocks('a', 'b'), knocks('a', 'b', 'c'), knocks('a', 'b', 'c', 'd'));
    expect(standing(board)).toEqual({ [summaryKey]: 'a b c d' });
    expect(standing(boardThen(board, knocks('a', 'b', 'c', 'd', 'e'), 20))).toEqual({
      [summaryKey]: 'a b c d e',
    });
  });

  it('leaves single ones alone when others come much later', () => {
    const board = boardThen(
      boardAfter(knocks('a', 'b', 'c')),
      knocks('a', 'b', 'c', 'd'),
      2 * atOnce,
    );
    expect(standing(board)).toEqual({ a: 'a', b: 'b', c: 'c', d: 'd' });
  });

  it('adds a later crowd to the summary that still stands', () => {
    const first = boardAfter(knocks('a', 'b', 'c', 'd'));
    const later = boardThen(first, knocks('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), 2 * atOnce);
    expect(standing(later)).toEqual({ [summaryKey]: 'a b c d e f g h' });
  });

  it('loses a request that is being answered, waits for the network or is gone', () => {
    const board = boardAfter(knocks('a', 'b', 'c'), [
      knock('a', { progress: answering }),
      knock('b', { progress: waiting }),
    ]);
    expect(standing(board)).toEqual({});
  });

  it('keeps the summary right while its requests are answered elsewhere', () => {
    const five = boardAfter(knocks('a', 'b', 'c', 'd', 'e'));
    const two = boardThen(five, knocks('a', 'e'), 5);
    expect(standing(two)).toEqual({ [summaryKey]: 'a e' });
    const one = boardThen(two, knocks('e'), 6);
    expect(standing(one)).toEqual({ e: 'e' });
    expect(standing(boardThen(one, [], 7))).toEqual({});
  });

  it('tells no request twice, not even when it was closed or told in an earlier session', () => {
    const closed = lifted(boardAfter(knocks('a')), 'a');
    expect(standing(boardThen(closed, knocks('a', 'b'), 9))).toEqual({ b: 'b' });
    expect(standing(boardThen(boardOf(['a']), knocks('a', 'b'), 9))).toEqual({ b: 'b' });
  });

  it('tells again of the same person when they ask anew, for that is another request', () => {
    const closed = lifted(boardAfter(knocks('7/1')), '7/1');
    expect(standing(boardThen(closed, knocks('7/2'), 9))).toEqual({ '7/2': '7/2' });
  });

  it('tells once of each failure of an answer', () => {
    const failed = boardAfter(
      knocks('a'),
      [knock('a', { progress: answering })],
      [knock('a', { progress: refused })],
    );
    expect(standing(failed)).toEqual({ a: 'a' });

    const closed = boardThen(lifted(failed, 'a'), [knock('a', { progress: refused })], 9);
    expect(standing(closed)).toEqual({});

    const again = boardThen(closed, [knock('a', { progress: answering })], 10);
    expect(standing(boardThen(again, [knock('a', { progress: refused })], 11))).toEqual({ a: 'a' });
  });

  it('takes a failed answer out of the summary', () => {
    const board = boardAfter(knocks('a', 'b', 'c', 'd'), [
      knock('a', { progress: refused }),
      ...knocks('b', 'c', 'd'),
    ]);
    expect(standing(board)).toEqual({ [summaryKey]: 'b c d', a: 'a' });
  });

  it('tells no request again that is pending for years, however many there are', () => {
    const years = Array.from({ length: 700 }, (_, index) => `${index}`);
    const board = boardAfter(knocks(...years), knocks(...years, 'new'), knocks(...years, 'new'));
    expect(new Set(board.told)).toEqual(new Set([...years, 'new']));
    const restarted = boardThen(boardThen(boardOf(board.told), [], 1), knocks(...years), 2);
    expect(standing(restarted)).toEqual({});
  });

  it('remembers the latest few hundred and not more', () => {
    const many = Array.from({ length: 600 }, (_, index) => `${index}`);
    const board = boardThen(boardOf(many), knocks('new'), 1);
    expect(board.told).toHaveLength(500);
    expect(board.told.at(-1)).toBe('new');
  });
});

function boardAfter(...rounds: (readonly ConnectionRequest[])[]): Board {
  return rounds.reduce(
    (board, requests, moment) => boardThen(board, requests, moment),
    boardOf([]),
  );
}

function boardThen(board: Board, requests: readonly ConnectionRequest[], moment: number): Board {
  return nextBoard(board, requests, moment);
}

function standing(board: Board): Record<string, string> {
  return Object.fromEntries(
    board.standing.map(({ key, requestIds }) => [key, requestIds.join(' ')]),
  );
}
