import { describe, expect, it } from 'vitest';
import { keepBadge } from '../../../main/desktop/badge.ts';
import { stateWith } from '../a-state.ts';
import { answering, knock, knocks } from './notifications/knocking.ts';

function badged(platform: NodeJS.Platform) {
  const state = stateWith();
  const counts: number[] = [];
  keepBadge(state, platform, (count) => void counts.push(count));
  return { state, counts };
}

describe("the count on the application's icon", () => {
  it('is that of those who wait for an answer, and each is set once', () => {
    const { state, counts } = badged('darwin');
    state.setState({ requests: knocks('a', 'b') });
    state.setState({ requests: knocks('a', 'b') });
    state.setState({ requests: [knock('a', { progress: answering }), knock('b')] });
    state.setState({ requests: [] });
    expect(counts).toEqual([2, 1, 0]);
  });

  it('is not there on Windows, where Foyer has no button in the taskbar', () => {
    const { state, counts } = badged('win32');
    state.setState({ requests: knocks('a') });
    expect(counts).toEqual([]);
  });
});
