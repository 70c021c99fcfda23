import type { World } from '../world.ts';
import type { BarrierGroup, Barriers } from './barrier-state.ts';
import { userIds } from './bodies.ts';
import { forAdministrators, ok, refuse, type ServeOperation, withBody } from './pod.ts';

/** The InfoBarriers group. */
export function serveBarriers(serve: ServeOperation, { accounts, barriers }: World): void {
  const admin = forAdministrators(serve);

  admin('GET', '/v1/admin/group/list', () => ok([...barriers.groups.values()].map(groupBody)));
  admin('GET', '/v1/admin/policy/list', () => ok(policyBodies(barriers)));

  admin('GET', '/v1/admin/group/{gid}/membership/list', (call) => {
    const group = barriers.groups.get(call.path('gid'));
    return group === undefined ? refuse(400, 'Unknown group.') : ok([...group.members]);
  });

  /** All or none: one user who cannot be changed leaves the group as it was. */
  function change(what: 'add' | 'remove', may: (group: BarrierGroup, uid: number) => boolean) {
    admin(
      'POST',
      `/v1/admin/group/{gid}/membership/${what}`,
      withBody(userIds.min(1), (uids, call) => {
        const group = barriers.groups.get(call.path('gid'));
        if (group === undefined) return refuse(400, 'Unknown group.');
        const fine = uids.map((uid) => may(group, uid));
        const all = fine.every(Boolean);
        if (all) barriers[what](group, uids);
        return ok({
          overallResult: all ? 'SUCCESS' : 'FAIL',
          results: fine.map((each) => (each ? 'SUCCESS' : 'FAIL')),
        });
      }),
    );
  }
  change('add', (_, uid) => accounts.local(uid) !== undefined);
  change('remove', ({ members }, uid) => members.has(uid));
}

function groupBody({ members, ...group }: BarrierGroup): Record<string, unknown> {
  return { ...group, memberCount: members.size };
}

function policyBodies({ groups, policies }: Barriers): Record<string, unknown>[] {
  return policies.map((policy) => ({
    ...policy,
    memberCount: policy.groups.reduce((sum, id) => sum + (groups.get(id)?.members.size ?? 0), 0),
  }));
}
