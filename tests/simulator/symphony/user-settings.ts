import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Person } from '../people/person.ts';
import type { World } from '../world.ts';
import { avatarUpdate, delegateAction, stringId, userStatus } from './bodies.ts';
import {
  type Answer,
  done,
  forAdministrators,
  noContent,
  ok,
  type PodCall,
  refuse,
  type ServeOperation,
  withBody,
} from './pod.ts';

const LARGEST_IMAGE = 2 * 1024 * 1024;

/** The User group, as far as it sets one thing of a user: picture, delegates, disclaimer, status. */
export function serveUserSettings(serve: ServeOperation, world: World): void {
  const { accounts, disclaimers } = world;
  const admin = forAdministrators(serve);

  const about = (call: PodCall, answer: (person: Person) => Answer): Answer => {
    const person = accounts.local(call.uid(call.path('uid')));
    return person === undefined ? refuse(400, 'Unknown user.') : answer(person);
  };
  const get = (what: string, answer: (person: Person) => Answer) =>
    admin('GET', `/v1/admin/user/{uid}/${what}`, (call) => about(call, answer));
  const update = <Schema extends z.ZodType>(
    what: string,
    schema: Schema,
    answer: (person: Person, body: z.output<Schema>, call: PodCall) => Answer,
  ) =>
    admin(
      'POST',
      `/v1/admin/user/{uid}/${what}/update`,
      withBody(schema, (body, call) => about(call, (person) => answer(person, body, call))),
    );

  get('avatar', (person) => ok(accounts.of(person).avatars));
  update('avatar', avatarUpdate, (person, { image }) => {
    const bytes = Buffer.from(image, 'base64');
    if (bytes.length >= LARGEST_IMAGE) return refuse(400, 'The image must be less than 2 MB.');
    const name = createHash('sha1').update(bytes).digest('hex').slice(0, 16);
    accounts.of(person).avatars = [
      { size: 'original', url: `../avatars/acme/150/${person.uid}/${name}.png` },
      { size: 'small', url: `../avatars/acme/50/${person.uid}/${name}.png` },
    ];
    return done('Avatar updated');
  });

  get('delegates', (person) => ok(accounts.of(person).delegates));
  update('delegates', delegateAction, (person, { userId, action }) => {
    const account = accounts.of(person);
    const others = account.delegates.filter((uid) => uid !== userId);
    const known = others.length < account.delegates.length;
    if (accounts.local(userId) === undefined || userId === person.uid) {
      return refuse(400, 'This user cannot be a delegate.');
    }
    if (action === 'REMOVE' && !known) return refuse(400, 'This user is no delegate.');
    account.delegates = action === 'ADD' ? [...others, userId] : others;
    return done(action === 'ADD' ? 'Delegate added' : 'Delegate removed');
  });

  get('disclaimer', (person) => {
    const disclaimer = disclaimers.get(accounts.of(person).disclaimer ?? '');
    return disclaimer === undefined ? noContent : ok(disclaimer);
  });
  update('disclaimer', stringId, (person, { id }) => {
    if (disclaimers.get(id)?.isActive !== true) return refuse(400, 'No active disclaimer.');
    accounts.of(person).disclaimer = id;
    return done('Disclaimer assigned');
  });

  get('status', (person) => ok({ status: accounts.of(person).status }));
  update('status', userStatus, (person, { status }, { caller }) => {
    if (person.uid === caller.uid) return refuse(400, 'Nobody disables themselves.');
    accounts.of(person).status = status;
    return done('User status updated');
  });
}
