import { z } from 'zod';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { type Answer, noContent, ok, type PodCall, refuse, type ServeOperation } from './pod.ts';

const address = z.email();

/** The Users group: looking somebody up, by anyone. Nobody found is an answer without content. */
export function serveUsers(serve: ServeOperation, { accounts, directory }: World): void {
  function answer(
    found: Person | undefined,
    local: boolean,
    show: (person: Person) => unknown,
  ): Answer {
    const person = local ? accounts.local(found?.uid) : accounts.user(found?.uid);
    return person === undefined ? noContent : ok(show(person));
  }

  serve('GET', '/v1/user', (call) => {
    const email = address.safeParse(call.query('email'));
    if (!email.success) return refuse(400, 'email: an address is required.');
    const local = localOf(call);
    if (local === undefined) return refuse(400, 'local: true or false.');
    return answer(directory.byEmail(email.data), local, userV1);
  });

  serve('GET', '/v1/user/name/{userName}/get', (call) => {
    const userName = call.path('userName').trim();
    if (userName === '') return refuse(400, 'A user name is required.');
    return answer(directory.byUsername(userName), true, userV1);
  });

  serve('GET', '/v2/user', (call) => {
    const [uid, email, username] = ['uid', 'email', 'username'].map((name) => call.query(name));
    const local = localOf(call);
    if (local === undefined) return refuse(400, 'local: true or false.');
    if (username !== undefined && !local) {
      return refuse(400, 'A search by username needs local=true.');
    }
    if (uid !== undefined) {
      const id = call.uid(uid);
      if (id === undefined) return refuse(400, 'uid: a decimal integer.');
      return answer(directory.byUid(id), local, userV2);
    }
    if (email !== undefined) return answer(directory.byEmail(email), local, userV2);
    if (username !== undefined) return answer(directory.byUsername(username), true, userV2);
    return refuse(400, 'One of uid, email and username is required.');
  });

  function userV2(person: Person): Record<string, unknown> {
    const shown = {
      id: person.uid,
      firstName: person.given,
      lastName: person.family,
      displayName: person.displayName,
      company: person.company,
      username: person.username,
      avatars: accounts.of(person).avatars,
    };
    if (person.outsider) return shown;
    return {
      ...shown,
      emailAddress: person.email,
      title: person.title,
      location: person.location,
    };
  }
}

function localOf(call: PodCall): boolean | undefined {
  const text = call.query('local');
  if (text === undefined || text === 'false') return false;
  return text === 'true' ? true : undefined;
}

function userV1({ uid: id, email: emailAddress }: Person): Record<string, unknown> {
  return { id, emailAddress };
}
