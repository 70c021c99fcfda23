import { expect, it } from 'vitest';
import { followLanguage } from '../../../main/desktop/language.ts';
import { stateWith } from '../a-state.ts';

it('is spoken from the moment it is chosen, and again as the system speaks', () => {
  const state = stateWith();
  followLanguage(state, ['de-AT']);
  expect(state.getState().language).toBe('de');

  const choose = (language: 'ja' | 'system') =>
    state.setState(({ settings }) => ({ settings: { ...settings, language } }));
  choose('ja');
  expect(state.getState().language).toBe('ja');
  choose('system');
  expect(state.getState().language).toBe('de');
});
