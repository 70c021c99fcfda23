import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Outcome, success } from '../../preload/contract.ts';
import { createDrafts, type Draft } from '../../renderer/accounts/drafts.ts';
import { keepDrafts } from '../../renderer/kept-drafts.ts';
import { emptyDraft } from '../../renderer/spaces/new-space-draft.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Main, as far as it keeps drafts; each page has drafts of its own. */
function house() {
  let kept: string | null = null;
  const bridge = {
    keepDrafts: async (question: { readonly drafts: string }): Promise<Outcome<void>> => {
      kept = question.drafts;
      return success();
    },
    recallDrafts: async () => success(kept),
  };
  return {
    kept: () => kept ?? '',
    async page() {
      const drafts = createDrafts();
      const end = keepDrafts(bridge, drafts);
      return { drafts, end };
    },
  };
}

const newSpace = { ...emptyDraft, title: 'Quarterly outlook', description: 'Half a sen' };

it('what was typed into a form is there again in the next page', async () => {
  const { page } = house();
  const first = await page();
  first.drafts.setState({ newSpace, signingInTo: 'guest' });
  vi.runAllTimers();
  first.end();
  const next = await page();
  await vi.waitFor(() => expect(next.drafts.getState()).toMatchObject({ newSpace }));
  expect(next.drafts.getState().signingInTo).toBe('guest');
});

it('a form that was sent is not there again', async () => {
  const { page } = house();
  const first = await page();
  first.drafts.setState({ newSpace });
  vi.runAllTimers();
  first.drafts.setState({ newSpace: null });
  vi.runAllTimers();
  const { drafts } = await page();
  await vi.runAllTimersAsync();
  expect(drafts.getState().newSpace).toBeNull();
});

it('what was typed before the answer came is not overwritten', async () => {
  const { page } = house();
  const first = await page();
  first.drafts.setState({ newSpace });
  vi.runAllTimers();
  const { drafts } = await page();
  drafts.setState({ newSpace: { ...newSpace, title: 'Lunch' } });
  await vi.runAllTimersAsync();
  expect(drafts.getState().newSpace?.title).toBe('Lunch');
});

it('the fields of a command, which may be secrets, and a browser’s sign-in end with the page', async () => {
  const { page, kept } = house();
  const { drafts } = await page();
  const entries = { newPassword: 'top-secret' };
  const command = { system: 'symphony', operation: 'x', entries, names: new Map() };
  drafts.setState({ command: command as unknown as Draft['command'], signingInTo: 'spaces' });
  vi.runAllTimers();
  expect(JSON.parse(kept())).toMatchObject({ signingInTo: null });
  expect(kept()).not.toContain('top-secret');
});
