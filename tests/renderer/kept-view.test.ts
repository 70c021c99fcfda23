import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { success } from '../../preload/contract.ts';
import { afterRecall, createKeptView, type Kept } from '../../renderer/kept-view.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const shown: Kept = { count: 2, views: [{ view: 'search' }, { view: 'settings' }], query: 'jan' };

it('what is on show is told when it rests, in one message', () => {
  const keepShown = vi.fn(async (_question: { readonly shown: string }) => success());
  const { keep } = createKeptView({ keepShown }, null);
  for (const query of ['j', 'ja', 'jan']) keep({ query });
  keep({ count: 2, views: shown.views });
  expect(keepShown).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(keepShown.mock.calls).toHaveLength(1);
  expect(JSON.parse(keepShown.mock.calls[0]?.[0].shown ?? '')).toEqual(shown);
});

it('what was kept in another opening is of no interest', () => {
  const { of } = createKeptView({ keepShown: async () => success() }, shown);
  expect([of(2), of(3)]).toEqual([shown, null]);
});

it('a first page begins at once, and asks for nothing', () => {
  const recallShown = vi.fn(async () => success(null));
  const begin = vi.fn();
  afterRecall({ keepShown: async () => success(), recallShown }, begin);
  expect([begin.mock.calls.length, recallShown.mock.calls.length]).toEqual([1, 0]);
});

it('a page that was loaded anew begins with what the one before it kept', async () => {
  const entry = { type: 'reload' } as unknown as PerformanceEntry;
  vi.stubGlobal('performance', { getEntriesByType: () => [entry] });
  const recallShown = async () => success(JSON.stringify(shown));
  const begun = await new Promise<Kept | null>((resolve) =>
    afterRecall({ keepShown: async () => success(), recallShown }, ({ of }) => resolve(of(2))),
  );
  vi.unstubAllGlobals();
  expect(begun).toEqual(shown);
});
