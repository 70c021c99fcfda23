import type { World } from '../world.ts';
import { featureList } from './bodies.ts';
import { done, forAdministrators, ok, refuse, type ServeOperation, withBody } from './pod.ts';

/** The pod's features, and whether a user has each where nothing was set. */
const features: ReadonlyMap<string, boolean> = new Map([
  ['canCreatePublicRoom', false],
  ['isExternalRoomEnabled', false],
  ['isExternalIMEnabled', true],
  ['canShareFilesExternally', false],
  ['canUpdateAvatar', true],
  ['canChatInExternalIM', true],
  ['sendFilesEnabled', true],
]);

/** The System group, and the features of one user. */
export function serveFeatures(serve: ServeOperation, { accounts }: World): void {
  const admin = forAdministrators(serve);

  admin('GET', '/v1/admin/system/features/list', () => ok([...features.keys()]));

  admin('GET', '/v1/admin/user/{uid}/features', (call) => {
    const user = accounts.local(call.uid(call.path('uid')));
    if (user === undefined) return refuse(400, 'Unknown user.');
    const own = accounts.of(user).features;
    return ok(
      [...features].map(([entitlment, usual]) => ({
        entitlment,
        enabled: own.get(entitlment) ?? usual,
      })),
    );
  });

  admin(
    'POST',
    '/v1/admin/user/{uid}/features/update',
    withBody(featureList, (given, call) => {
      const user = accounts.local(call.uid(call.path('uid')));
      if (user === undefined) return refuse(400, 'Unknown user.');
      const unknown = given.find(({ entitlment }) => !features.has(entitlment));
      if (unknown !== undefined) return refuse(400, `Unknown feature "${unknown.entitlment}".`);
      const own = accounts.of(user).features;
      for (const { entitlment, enabled } of given) own.set(entitlment, enabled);
      return done('User features updated');
    }),
  );
}
