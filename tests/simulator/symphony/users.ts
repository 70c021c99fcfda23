import type { Directory } from '../people/directory.ts';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { noContent, ok, type PodCall, refuse, type ServeOperation } from './pod.ts';

/** The Users group. */
export function serveUsers(serve: ServeOperation, { directory }: World): void {
  serve('GET', '/v2/user', (call) => {
    const local = call.query('local') === 'true';
    if (call.query('username') !== undefined && !local) {
      return refuse(400, 'A search by username needs local=true.');
    }
    if (!['uid', 'email', 'username'].some((name) => call.query(name) !== undefined)) {
      return refuse(400, 'One of uid, email and username is required.');
    }
    const person = findPerson(directory, call);
    if (person === undefined || !person.inSymphony || (local && person.outsider)) return noContent;
    return ok(userV2(person));
  });
}

function findPerson(directory: Directory, call: PodCall): Person | undefined {
  const [uid, email, username] = [call.query('uid'), call.query('email'), call.query('username')];
  if (uid !== undefined) return directory.byUid(Number(uid));
  if (email !== undefined) return directory.byEmail(email);
  return directory.byUsername(username ?? '');
}

/** A person as the pod shows them: of people on other pods it tells less. */
export function userV2(person: Person): Record<string, unknown> {
  const shown = {
    id: person.uid,
    firstName: person.given,
    lastName: person.family,
    displayName: person.displayName,
    company: person.company,
    username: person.username,
    avatars: [
      { size: 'original', url: '../avatars/static/150/default.png' },
      { size: 'small', url: '../avatars/static/50/default.png' },
    ],
  };
  if (person.outsider) return shown;
  return {
    ...shown,
    emailAddress: person.email,
    title: person.title,
    location: person.location,
  };
}
