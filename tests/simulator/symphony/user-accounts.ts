import type { Revision } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { userAttributes, userCreate } from './bodies.ts';
import { forAdministrators, ok, refuse, type ServeOperation, withBody } from './pod.ts';
import { newPersonOf, readAttributes, userDetail } from './user-attributes.ts';

const knownRoles: ReadonlySet<string> = new Set([
  'INDIVIDUAL',
  'USER_PROVISIONING',
  'SUPER_ADMINISTRATOR',
  'ADMINISTRATOR',
  'CONTENT_MANAGEMENT',
  'SUPER_COMPLIANCE_OFFICER',
]);

/** The User group, as far as it makes users and changes who they are. */
export function serveUserAccounts(serve: ServeOperation, world: World): void {
  const { accounts, directory, presence } = world;
  const admin = forAdministrators(serve);
  const detail = (person: Person) => ok(userDetail(person, accounts.of(person)));

  admin('GET', '/v1/admin/user/list', () => ok([...accounts.everyone()].map(({ uid }) => uid)));

  admin('GET', '/v1/admin/user/{uid}', (call) => {
    const person = accounts.local(call.uid(call.path('uid')));
    return person === undefined ? refuse(400, 'Unknown user.') : detail(person);
  });

  admin(
    'POST',
    '/v1/admin/user/create',
    withBody(userCreate, ({ userAttributes: given, roles = ['INDIVIDUAL'] }, { caller }) => {
      const { person: details, more } = readAttributes(given);
      const newcomer = newPersonOf(details);
      if (newcomer === undefined) return refuse(400, 'Names and addresses are required.');
      const problem = taken(details, undefined);
      if (problem !== undefined) return refuse(400, problem);
      const wrong = roles.find((role) => !knownRoles.has(role));
      if (wrong !== undefined) return refuse(400, `Unknown role "${wrong}".`);
      const person = directory.enrol(newcomer);
      presence.set(person.uid, 'OFFLINE');
      const account = accounts.of(person);
      Object.assign(account, { roles, createdBy: String(caller.uid) });
      account.more = { ...account.more, jobFunction: undefined, ...more };
      if (roles.includes('SUPER_ADMINISTRATOR')) accounts.appoint(person, true);
      return detail(person);
    }),
  );

  admin(
    'POST',
    '/v1/admin/user/{uid}/update',
    withBody(userAttributes, (given, call) => {
      const person = accounts.local(call.uid(call.path('uid')));
      if (person === undefined) return refuse(400, 'Unknown user.');
      const { person: changes, more } = readAttributes(given);
      const problem = taken(changes, person.uid);
      if (problem !== undefined) return refuse(400, problem);
      const account = accounts.of(person);
      account.more = { ...account.more, ...more };
      account.updated = Date.now();
      return detail(directory.revise(person, changes));
    }),
  );

  function taken({ email, username }: Revision, own: number | undefined): string | undefined {
    const isOther = (person: Person | undefined) => person !== undefined && person.uid !== own;
    if (username !== undefined && isOther(directory.byUsername(username))) {
      return 'The user name belongs to another user.';
    }
    return email !== undefined && isOther(directory.byEmail(email))
      ? 'The e-mail address belongs to another user.'
      : undefined;
  }
}
