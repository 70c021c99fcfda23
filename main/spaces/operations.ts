import { isOperation, type Operations } from '../net/operation.ts';
import type { Described } from './described.ts';
import { invitationOperations } from './operations/invitations.ts';
import { guestOperations, serviceOperations } from './operations/service.ts';
import { spaceOperations } from './operations/spaces.ts';
import { userOperations } from './operations/users.ts';

/** The Spaces API, as far as it is known. */
export const spacesOperations = {
  users: userOperations,
  spaces: spaceOperations,
  invitations: invitationOperations,
  guests: guestOperations,
  service: serviceOperations,
} satisfies Operations;

/** The names of all operations. */
export type SpacesOperationName = {
  [Group in keyof typeof spacesOperations]: `${Group}.${keyof (typeof spacesOperations)[Group] & string}`;
}[keyof typeof spacesOperations];

/** A row and the name under which a client has it, like `invitations.createSpace`. */
export interface NamedRow {
  readonly name: string;
  readonly row: Described;
}

/** All rows, in the order of the table. */
export function spacesRows(): readonly NamedRow[] {
  return rowsIn(spacesOperations, '');
}

function rowsIn(table: Operations, above: string): NamedRow[] {
  return Object.entries(table).flatMap(([name, entry]) => {
    if (!isOperation(entry)) return rowsIn(entry, `${above}${name}.`);
    return [{ name: `${above}${name}`, row: entry as Described }];
  });
}
