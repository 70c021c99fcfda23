import { describe, expect, it } from 'vitest';
import { focusManners } from '../../../main/desktop/focus.ts';

function desktop(platform: NodeJS.Platform, minimized = false) {
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const app = { focus: note('app.focus'), hide: note('app.hide') };
  const window = {
    focus: note('focus'),
    hide: note('hide'),
    isMinimized: () => minimized,
    minimize: note('minimize'),
    restore: note('restore'),
    show: note('show'),
  };
  const { take, giveBack } = focusManners(platform, app);
  return { done, take: () => take(window), giveBack: () => giveBack(window) };
}

describe('the focus is given back', () => {
  it.each([
    ['linux', ['hide']],
    ['win32', ['minimize', 'hide']],
    ['darwin', ['hide', 'app.hide']],
  ] as const)('on %s by %j', (platform, steps) => {
    const { done, giveBack } = desktop(platform);
    giveBack();
    expect(done).toEqual(steps);
  });
});

describe('the focus is taken', () => {
  it.each([
    ['linux', false, ['show', 'focus']],
    ['linux', true, ['restore', 'show', 'focus']],
    ['win32', true, ['restore', 'show', 'focus']],
    ['darwin', false, ['app.focus', 'show', 'focus']],
  ] as const)('on %s, minimised %s, by %j', (platform, minimized, steps) => {
    const { done, take } = desktop(platform, minimized);
    take();
    expect(done).toEqual(steps);
  });
});
