// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type ConnectionRequest, failure } from '../../../preload/contract.ts';
import { peopleOf } from '../preview/people.ts';
import { requestsOf } from '../preview/state.ts';
import { show } from '../show.ts';

const cards = () => [...document.querySelectorAll<HTMLElement>('[data-card]')];
const focusedCard = () => (document.activeElement as HTMLElement | null)?.dataset['card'];
const openedFor = (requestId: string) => ({
  opening: { count: 1, visible: true, aim: { view: 'request' as const, requestId } },
});
const [first] = requestsOf(1);
if (!first) throw new Error('Nobody is knocking');

describe('a connection request', () => {
  it('tells who knocks, since when, and how often', async () => {
    vi.setSystemTime(first.firstRequestedAt ?? 0);
    vi.setSystemTime(Date.now() + 3 * 24 * 3_600_000);
    const shown = show({ requests: [first] });
    for (const words of [
      'Yusuf Demirel',
      'Head of Fixed Income · Anadolu Securities',
      'yusuf.demirel@example.com',
      'asked 3 times',
      '3 days ago',
    ]) {
      await shown.sees(words);
    }
    vi.useRealTimers();
  });

  it.each([
    ['Accept', 'accept'],
    ['Reject', 'reject'],
  ])('is answered by its button %s', async (label, answer) => {
    const shown = show({ requests: [first] });
    await shown.click(label);
    expect(shown.questions('answerRequest')).toEqual([{ requestId: 'request-0', answer }]);
  });

  it.each([
    ['a', {}, 'accept'],
    ['r', {}, 'reject'],
    ['Enter', {}, 'accept'],
    ['Enter', { ctrlKey: true }, 'reject'],
  ])('is answered by the key %s %j when it has the focus', async (key, modifiers, answer) => {
    const shown = show({ requests: [first], ...openedFor('request-0') });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-0'));
    shown.press(key, modifiers);
    expect(shown.questions('answerRequest')).toEqual([{ requestId: 'request-0', answer }]);
  });

  it('is not answered by Ctrl+R, which refreshes', async () => {
    const shown = show({ requests: [first], ...openedFor('request-0') });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-0'));
    shown.press('r', { ctrlKey: true });
    expect(shown.questions('answerRequest')).toEqual([]);
    expect(shown.questions('refresh')).toHaveLength(1);
  });

  it('is not answered by letters typed into the search field', async () => {
    const shown = show({ requests: [first] });
    await shown.find('[data-card]');
    shown.press('a');
    shown.press('r');
    expect(shown.questions('answerRequest')).toEqual([]);
  });

  it.each<[ConnectionRequest['progress'], string]>([
    [{ kind: 'answering', answer: 'accept' }, 'Accepting…'],
    [{ kind: 'answering', answer: 'reject' }, 'Rejecting…'],
    [{ kind: 'waiting-for-network', answer: 'accept' }, 'Will be accepted as soon as'],
    [
      { kind: 'failed', answer: 'accept', problem: { code: 'not-allowed' } },
      'The server does not allow this. Your account lacks the permission',
    ],
  ])('tells how far its answer is: %j', async (progress, told) => {
    const shown = show({ requests: [{ ...first, progress }] });
    await shown.sees(told);
  });

  it('is answered once while the answer is on its way', async () => {
    const progress = { kind: 'answering', answer: 'accept' } as const;
    const shown = show({ requests: [{ ...first, progress }], ...openedFor('request-0') });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-0'));
    shown.press('a');
    expect(shown.questions('answerRequest')).toEqual([]);
  });

  it('can be tried again, or answered otherwise, when it failed', async () => {
    const progress = {
      kind: 'failed',
      answer: 'accept',
      problem: { code: 'server-error' },
    } as const;
    const shown = show({ requests: [{ ...first, progress }] });
    await shown.click('Try again');
    await vi.waitFor(() => expect(shown.questions('answerRequest')).toHaveLength(1));
    await vi.waitFor(async () => {
      await shown.click('Reject');
      expect(shown.questions('answerRequest').at(-1)).toEqual({
        requestId: 'request-0',
        answer: 'reject',
      });
    });
  });

  it('says why main would not even take the answer', async () => {
    const shown = show({ requests: [first] }, [], (main) =>
      main.answer('answerRequest', () => failure('signed-out')),
    );
    await shown.click('Accept');
    await shown.sees('You are signed out.');
    await shown.sees('Try again');
  });
});

describe('several connection requests', () => {
  it('are a stack when they are more than two, which opens', async () => {
    const shown = show({ requests: requestsOf(5) });
    await shown.sees('5 connection requests');
    expect(cards()).toHaveLength(1);
    await shown.click('4 more requests');
    await vi.waitFor(() => expect(cards()).toHaveLength(5));
    await shown.click('Show fewer');
    await vi.waitFor(() => expect(cards()).toHaveLength(1));
  });

  it('open at the one the popover was opened for', async () => {
    show({ requests: requestsOf(5), ...openedFor('request-3') });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-3'));
  });

  it('lead to the search field when the one meant is gone', async () => {
    show({ requests: requestsOf(2), ...openedFor('gone') });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
  });

  it('are walked with the arrow keys, from the people and back', async () => {
    const shown = show({ requests: requestsOf(2) }, peopleOf(5));
    await shown.find('[role=option] .person-name');
    shown.press('ArrowUp');
    await vi.waitFor(() => expect(focusedCard()).toBe('request-1'));
    shown.press('ArrowUp');
    expect(focusedCard()).toBe('request-0');
    shown.press('ArrowDown');
    shown.press('ArrowDown');
    expect(document.activeElement?.id).toBe('search');
  });

  it('hand the focus on when one is answered and gone', async () => {
    const both = requestsOf(2);
    const shown = show({ requests: both, ...openedFor('request-0') });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-0'));
    shown.change({ requests: both.slice(1) });
    await vi.waitFor(() => expect(focusedCard()).toBe('request-1'));
    shown.change({ requests: [] });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('search'));
  });

  it('step aside while somebody is searched', async () => {
    const shown = show({ requests: requestsOf(2) }, peopleOf(50));
    await shown.type('#search', 'rosa');
    await vi.waitFor(() => expect(cards()).toHaveLength(0));
  });
});
