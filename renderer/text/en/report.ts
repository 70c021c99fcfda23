import type { Sentence } from '../sentence.ts';

/** The report of a problem. */
export const report = {
  'report.means':
    'This is all that the report says. It holds no sign-in and no key, and no name or whole address of anybody. Foyer sends it to nobody: save it, and pass it on yourself.',
  'report.text': 'Text of the report',
  'report.preparing': 'Preparing the report…',
  'report.save': 'Save…',
  'report.copy': 'Copy',
  'report.saved': 'Saved as {path}',
} as const satisfies Readonly<Record<string, Sentence>>;
