import { refuse } from './rest.ts';

/** The answer to an expression that is none. */
export const brokenPattern = refuse(500, 'Regular expression is invalid');

/** Most searches of Spaces take a regular expression; one that is broken breaks the call. */
export function patternOf(text: string): RegExp | undefined {
  try {
    return new RegExp(text, 'iu');
  } catch {
    return undefined;
  }
}
