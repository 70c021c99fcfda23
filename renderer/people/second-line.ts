import type { Mark, PersonRow } from '../../preload/contract.ts';

/** What stands under a name: the text, and the marks moved to where their field now stands. */
interface SecondLine {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The address when it was matched or nothing else is known, else company and title. */
export function secondLineOf(person: PersonRow): SecondLine {
  const marksIn = (field: Mark['field']) => person.marks.filter((mark) => mark.field === field);
  const about = [person.company, person.title].filter((part) => part !== '').join(' · ');
  const addressMarks = marksIn('address');
  if (about === '' || addressMarks.length > 0) return { text: person.address, marks: addressMarks };
  return { text: about, marks: person.company === '' ? [] : marksIn('company') };
}
