import { describe, expect, it } from 'vitest';
import { createRoll } from '../../../../main/people/search/roll.ts';

const jane = { id: 'jane', name: 'Jane', address: '', company: '' };

describe('the roll', () => {
  it('gives a new number to who changed, and none to who is as they were', () => {
    const roll = createRoll();
    roll.take(jane);
    roll.take({ ...jane });
    expect([roll.given(), roll.numberOf('jane'), roll.gone]).toEqual([1, 0, []]);
    roll.take({ ...jane, company: 'Acme' });
    expect([roll.given(), roll.numberOf('jane'), roll.gone]).toEqual([2, 1, [0]]);
    expect([roll.personAt(0), roll.personAt(1)?.company]).toEqual([undefined, 'Acme']);
  });

  it('forgets who is gone, once', () => {
    const roll = createRoll();
    roll.take(jane);
    roll.drop('jane');
    roll.drop('jane');
    expect([roll.count(), roll.numberOf('jane'), roll.gone]).toEqual([0, undefined, [0]]);
    roll.take(jane);
    expect(roll.numberOf('jane')).toBe(1);
  });
});
