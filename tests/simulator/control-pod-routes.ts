import { z } from 'zod';
import { action, type Run } from './control-action.ts';
import type { PodControl } from './control-pod.ts';

const flag = z.boolean().exactOptional();
const attributes = z.object({
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  keywords: z.array(z.object({ key: z.string(), value: z.string() })).exactOptional(),
  membersCanInvite: flag,
  discoverable: flag,
  public: flag,
  readOnly: flag,
  copyProtected: flag,
});
const room = z
  .object({
    attributes: attributes.exactOptional(),
    owner: z.number().exactOptional(),
    members: z.array(z.number()).exactOptional(),
    active: z.boolean().exactOptional(),
  })
  .default({});
const ownership = z.object({ roomId: z.string(), userId: z.number() });
const status = z.object({ userId: z.number(), status: z.enum(['ENABLED', 'DISABLED']) });
const appointment = z.object({ userId: z.number(), administrator: z.boolean() });

/** The pod's actions over HTTP, by name. */
export function podActions(control: PodControl): [string, Run][] {
  return [
    ['createRoom', action(room, control.createRoom)],
    ['promote', action(ownership, control.promote)],
    ['setUserStatus', action(status, control.setUserStatus)],
    ['appoint', action(appointment, control.appoint)],
    ['messages', () => control.messages()],
  ];
}
