import { describe, expect, it } from 'vitest';
import type { View } from '../../renderer/navigation.ts';
import { closed, opened, stackOf, topOf, type ViewStack } from '../../renderer/view-stack.ts';

const person = (personId: string): View => ({ view: 'person', personId });
const through = (...views: readonly View[]) =>
  views.reduce<ViewStack>((stack, view) => opened(stack, view, null), stackOf({ view: 'search' }));
const names = (stack: ViewStack) =>
  stack.map(({ view }) => (view.view === 'person' ? view.personId : view.view));

describe('the way back', () => {
  it('leads through every view one came from, and ends at the search', () => {
    let stack = through({ view: 'spaces' }, person('a'), { view: 'new-space', personIds: ['a'] });
    expect(names(stack)).toEqual(['search', 'spaces', 'a', 'new-space']);
    for (const left of [['search', 'spaces', 'a'], ['search', 'spaces'], ['search'], ['search']]) {
      stack = closed(stack);
      expect(names(stack)).toEqual(left);
    }
  });

  it('has no step twice when the same view is asked for again', () => {
    expect(names(through(person('a'), person('a')))).toEqual(['search', 'a']);
    expect(names(through(person('a'), person('b')))).toEqual(['search', 'a', 'b']);
  });

  it('counts the accounts and the settings, which stand beside each other, as one', () => {
    const stack = through({ view: 'accounts' }, { view: 'settings' }, { view: 'accounts' });
    expect(names(stack)).toEqual(['search', 'accounts']);
  });

  it('is forgotten by going to the search', () => {
    expect(names(through(person('a'), { view: 'search' }))).toEqual(['search']);
  });

  it('stays short for those who go on without end, and gives each view a key of its own', () => {
    const stack = through(...Array.from({ length: 50 }, (_, index) => person(`${index}`)));
    expect(stack.length).toBeLessThanOrEqual(12);
    expect(names(stack)[0]).toBe('search');
    expect(names(stack).at(-1)).toBe('49');
    expect(new Set(stack.map(({ key }) => key)).size).toBe(stack.length);
  });

  it('remembers what had the focus in the view that was left', () => {
    const button = document.createElement('button');
    const stack = opened(stackOf(person('a')), person('b'), button);
    expect(topOf(closed(stack)).focus).toBe(button);
  });
});
