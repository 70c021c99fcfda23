import { describe, expect, it } from 'vitest';
import { zoomAfter } from '../../../renderer/settings/zooms.ts';

describe('the next size', () => {
  it('is a step larger or smaller, and no further than the ends', () => {
    expect(zoomAfter(100, 'larger')).toBe(125);
    expect(zoomAfter(200, 'larger')).toBe(200);
    expect(zoomAfter(125, 'smaller')).toBe(100);
    expect(zoomAfter(100, 'smaller')).toBe(100);
    expect(zoomAfter(175, 'usual-size')).toBe(100);
  });

  it('finds its way back from a size that a file says', () => {
    expect(zoomAfter(110, 'larger')).toBe(125);
    expect(zoomAfter(110, 'smaller')).toBe(100);
  });
});
