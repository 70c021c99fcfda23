import { describe, expect, it } from 'vitest';
import { begins, begunBy, placeOf } from '../../../../main/people/search/begun.ts';
import { fold } from '../../../../main/people/search/fold.ts';

const isBegun = (text: string, typed: string) => begins(fold(text), begunBy(fold(typed)));

describe('a Korean name', () => {
  it('begins with syllables that are not whole yet', () => {
    for (const typed of ['ㄱ', '기', '김', '김ㅁ', '김미', '김민', '김민수']) {
      expect(isBegun('김민수', typed), typed).toBe(true);
    }
    for (const typed of ['길', '거', 'ㄴ', '김만', '김민수정']) {
      expect(isBegun('김민수', typed), typed).toBe(false);
    }
  });

  it('is found inside too', () => {
    expect(placeOf(begunBy(fold('미')), fold('김민수'))).toBe(1);
    expect(placeOf(begunBy(fold('마')), fold('김민수'))).toBe(-1);
  });
});

it('every other name begins with just what was typed', () => {
  expect(isBegun('Jane', 'ja')).toBe(true);
  expect(isBegun('Jane', 'jb')).toBe(false);
  expect(isBegun('J', 'ja')).toBe(false);
  expect(isBegun('Jane', '')).toBe(true);
});
