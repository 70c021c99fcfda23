import { z } from 'zod';
import { pagingTraps } from './avaya/paging.ts';
import { action, type Run } from './control-action.ts';
import type { SpacesControl } from './control-spaces.ts';

const role = z.enum(['admin', 'member', 'guest']).exactOptional();
const wish = z
  .object({
    title: z.string().exactOptional(),
    pin: z.string().exactOptional(),
    closed: z.boolean().exactOptional(),
    members: z.number().max(100_000).exactOptional(),
    role,
  })
  .default({});
const invitation = z.object({ spaceId: z.string(), email: z.string().exactOptional(), role });
const trap = z.object({ trap: z.enum(pagingTraps), origin: z.string().exactOptional() });
const limits = z.object({
  on: z.boolean(),
  retryAfter: z.enum(['seconds', 'date', 'none']).exactOptional(),
});

/** The actions in Spaces over HTTP, by name. */
export function spacesActions(control: SpacesControl): [string, Run][] {
  return [
    ['createSpace', action(wish, control.createSpace)],
    ['inviteToSpace', action(invitation, control.inviteToSpace)],
    ['endInvitation', action(z.object({ inviteId: z.string() }), control.endInvitation)],
    ['deleteSpace', action(z.object({ spaceId: z.string() }), control.deleteSpace)],
    ['trapPaging', action(trap, control.trapPaging)],
    ['enforceLimits', action(limits, control.enforceLimits)],
    [
      'setServiceScopes',
      action(z.object({ scopes: z.array(z.string()) }), control.setServiceScopes),
    ],
    ['spacesRecord', () => control.spacesRecord()],
  ];
}
