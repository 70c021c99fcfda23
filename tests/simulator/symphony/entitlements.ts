import type { z } from 'zod';
import type { World } from '../world.ts';
import { podAppEntitlements, userAppEntitlements } from './bodies.ts';
import { forAdministrators, ok, refuse, type ServeOperation, withBody } from './pod.ts';

type PodApp = z.output<typeof podAppEntitlements>[number];
type UserApp = z.output<typeof userAppEntitlements>[number];

const first: readonly PodApp[] = [
  { appId: 'room-minutes', appName: 'Room Minutes', enable: true, listed: true, install: false },
  { appId: 'market-ticker', appName: 'Market Ticker', enable: true, listed: true, install: true },
  { appId: 'trade-desk', appName: 'Trade Desk', enable: false, listed: false, install: false },
];

/** The AppEntitlement group. An update replaces the apps it names and leaves the others. */
export function serveEntitlements(serve: ServeOperation, { accounts }: World): void {
  const admin = forAdministrators(serve);
  const apps = new Map(first.map((app) => [app.appId, app]));
  const ofUsers = new Map<number, Map<string, UserApp>>();

  const knows = (given: readonly { readonly appId: string }[]) =>
    given.every(({ appId }) => apps.has(appId));
  const listFor = (uid: number) =>
    [...apps.values()].map(
      ({ enable, ...app }) => ofUsers.get(uid)?.get(app.appId) ?? { ...app, products: [] },
    );

  admin('GET', '/v1/admin/app/entitlement/list', () => ok([...apps.values()]));
  admin(
    'POST',
    '/v1/admin/app/entitlement/list',
    withBody(podAppEntitlements, (given) => {
      if (!knows(given)) return refuse(400, 'Unknown application.');
      for (const app of given) apps.set(app.appId, app);
      return ok([...apps.values()]);
    }),
  );

  admin('GET', '/v1/admin/user/{uid}/app/entitlement/list', (call) => {
    const user = accounts.local(call.uid(call.path('uid')));
    return user === undefined ? refuse(400, 'Unknown user.') : ok(listFor(user.uid));
  });
  admin(
    'POST',
    '/v1/admin/user/{uid}/app/entitlement/list',
    withBody(userAppEntitlements, (given, call) => {
      const user = accounts.local(call.uid(call.path('uid')));
      if (user === undefined) return refuse(400, 'Unknown user.');
      if (!knows(given)) return refuse(400, 'Unknown application.');
      const own = ofUsers.get(user.uid) ?? new Map<string, UserApp>();
      for (const app of given) own.set(app.appId, app);
      ofUsers.set(user.uid, own);
      return ok(listFor(user.uid));
    }),
  );
}
