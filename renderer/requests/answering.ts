import type { Answer } from '../../preload/contract.ts';
import type { WordKey } from '../text/language.ts';

/** The answer that a key on a card stands for, or null. Enter is the first action. */
export function answerOf(event: KeyboardEvent, onCard: boolean): Answer | null {
  if (event.altKey || event.isComposing) return null;
  const commanding = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && onCard) return commanding ? 'reject' : 'accept';
  if (commanding || event.shiftKey) return null;
  const answers: Readonly<Record<string, Answer>> = { a: 'accept', r: 'reject' };
  return answers[event.key.toLowerCase()] ?? null;
}

interface AnswerWords {
  readonly label: WordKey & ('requests.accept' | 'requests.reject');
  readonly under: WordKey & ('requests.accepting' | 'requests.rejecting');
  readonly waits: WordKey & ('requests.accept-waits' | 'requests.reject-waits');
}

/** How each answer is spoken of. */
export const answerWords: Readonly<Record<Answer, AnswerWords>> = {
  accept: {
    label: 'requests.accept',
    under: 'requests.accepting',
    waits: 'requests.accept-waits',
  },
  reject: {
    label: 'requests.reject',
    under: 'requests.rejecting',
    waits: 'requests.reject-waits',
  },
};
