import type { PersonRow } from '../../preload/contract.ts';

/**
 * The rows as told now; a row that says what the one before at its place said is that very row, so
 * that who did not change is not drawn anew.
 */
export function keepUnchanged(
  rows: readonly PersonRow[],
  before: readonly PersonRow[] = [],
): readonly PersonRow[] {
  return rows.map((row, place) => {
    const known = before[place];
    return known && saysTheSame(row, known) ? known : row;
  });
}

function saysTheSame(row: PersonRow, known: PersonRow): boolean {
  return (
    row.id === known.id &&
    row.presence === known.presence &&
    row.favourite === known.favourite &&
    row.group === known.group &&
    row.name === known.name &&
    row.address === known.address &&
    row.company === known.company &&
    row.title === known.title &&
    row.systems.join() === known.systems.join() &&
    row.marks.length === known.marks.length &&
    row.marks.every((mark, at) => isSameMark(mark, known.marks[at]))
  );
}

type Mark = PersonRow['marks'][number];

function isSameMark(mark: Mark, known: Mark | undefined): boolean {
  return mark.field === known?.field && mark.from === known.from && mark.to === known.to;
}
