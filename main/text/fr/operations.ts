import type { OperationWords } from '../sentences.ts';
import { choiceWords, fieldTitles } from './fields.ts';
import { spacesPurposes } from './spaces-purposes.ts';
import { spacesSentences } from './spaces-sentences.ts';
import { symphonyPurposes } from './symphony-purposes.ts';
import { symphonySentences } from './symphony-sentences.ts';

/** All that is said of operations in French. */
export const operations: OperationWords = {
  purposes: { ...symphonyPurposes, ...spacesPurposes },
  sentences: { ...symphonySentences, ...spacesSentences },
  titles: fieldTitles,
  choices: choiceWords,
};
