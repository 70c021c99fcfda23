import type { PodRow } from './described.ts';
import { administrationOperations } from './operations/administration.ts';
import { groupOperations, policyOperations } from './operations/barriers.ts';
import { connectionOperations } from './operations/connections.ts';
import { disclaimerOperations } from './operations/disclaimers.ts';
import { entitlementOperations } from './operations/entitlements.ts';
import { messageOperations } from './operations/message-suppression.ts';
import { presenceOperations } from './operations/presence.ts';
import { membershipOperations } from './operations/room-membership.ts';
import { certificateOperations } from './operations/security.ts';
import { sessionOperations } from './operations/session.ts';
import { adminImOperations, imOperations, roomOperations } from './operations/streams.ts';
import { systemOperations } from './operations/system.ts';
import { userOperations } from './operations/users.ts';

/** Rows by name, in groups that may hold groups. */
interface Table {
  readonly [name: string]: PodRow | Table;
}

/** The Pod API 1.40, whole: 62 operations. Those for administrators stand under `admin`. */
export const podOperations = {
  connection: connectionOperations,
  presence: presenceOperations,
  membership: membershipOperations,
  certificate: certificateOperations,
  session: sessionOperations,
  im: imOperations,
  room: roomOperations,
  user: userOperations,
  admin: {
    entitlement: entitlementOperations,
    disclaimer: disclaimerOperations,
    group: groupOperations,
    policy: policyOperations,
    message: messageOperations,
    im: adminImOperations,
    system: systemOperations,
    user: administrationOperations,
  },
} satisfies Table;

/** The names of the operations in a table, with those of the tables above them. */
type NamesIn<Of> = {
  [Name in keyof Of & string]: Of[Name] extends PodRow ? Name : `${Name}.${NamesIn<Of[Name]>}`;
}[keyof Of & string];

/** The names of all operations, like `admin.user.create`. */
export type PodOperationName = NamesIn<typeof podOperations>;

/** A row and the name under which a client has it, like `admin.user.create`. */
export interface NamedRow {
  readonly name: string;
  readonly row: PodRow;
}

/** All rows in the order of the document. */
export function podRows(): readonly NamedRow[] {
  return rowsIn(podOperations, '').sort(
    (one, other) => one.row.description.number - other.row.description.number,
  );
}

function rowsIn(table: Table, above: string): NamedRow[] {
  return Object.entries(table).flatMap(([name, entry]) =>
    isRow(entry) ? [{ name: `${above}${name}`, row: entry }] : rowsIn(entry, `${above}${name}.`),
  );
}

function isRow(entry: PodRow | Table): entry is PodRow {
  return 'description' in entry;
}
