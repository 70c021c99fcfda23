import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Control } from './control.ts';
import { action, type Run } from './control-action.ts';
import { podActions } from './control-pod-routes.ts';
import { spacesActions } from './control-spaces-routes.ts';
import { controlPath } from './server.ts';

const user = z.object({ userId: z.number() });
const toggle = z.object({ on: z.boolean() }).default({ on: true });
const failure = z.object({
  path: z.string(),
  method: z.string().exactOptional(),
  mode: z.enum(['status', 'drop', 'hang', 'malformed', 'wrong-shape', 'html', 'huge', 'body']),
  status: z.number().exactOptional(),
  body: z.string().exactOptional(),
  times: z.number().exactOptional(),
  afterEffect: z.boolean().exactOptional(),
  retryAfter: z.union([z.number(), z.string()]).exactOptional(),
});
const arrival = z
  .object({ userId: z.number().exactOptional(), count: z.number().max(100).exactOptional() })
  .default({});

/** What the control offers over HTTP: `POST /control/<action>` with a JSON body. */
function actionsOf(control: Control): ReadonlyMap<string, Run> {
  return new Map<string, Run>([
    ...podActions(control),
    ...spacesActions(control),
    ['arrive', action(arrival, (from) => control.arrive(from))],
    ['withdraw', action(user, control.withdraw)],
    [
      'answerElsewhere',
      action(user.extend({ answer: z.enum(['accepted', 'rejected']) }), control.answerElsewhere),
    ],
    [
      'answerOutgoing',
      action(user.extend({ answer: z.enum(['accepted', 'rejected']) }), control.answerOutgoing),
    ],
    [
      'setPresence',
      action(z.object({ uid: z.number(), category: z.string() }), control.setPresence),
    ],
    ['expireSymphonySession', () => control.expireSymphonySession()],
    ['expireAccessToken', () => control.expireAccessToken()],
    ['refuseRefresh', action(toggle, ({ on }) => control.refuseRefresh(on))],
    ['forbidPresence', action(toggle, ({ on }) => control.forbidPresence(on))],
    ['fail', action(failure, (what) => control.fail(what))],
    ['heal', () => control.heal()],
    ['hostileNames', () => control.hostileNames().map(({ uid }) => uid)],
    ['offline', action(toggle, ({ on }) => control.offline(on))],
    [
      'unknownConnectionState',
      action(user.extend({ status: z.string().exactOptional() }), (what) =>
        control.unknownConnectionState(what),
      ),
    ],
    ['record', () => control.record()],
  ]);
}

/** Questions and actions; `questions` are answered at `GET /control/<name>`. */
export function serveControl(
  app: FastifyInstance,
  control: Control,
  questions: Readonly<Record<string, () => unknown>>,
): void {
  for (const [name, run] of actionsOf(control)) {
    app.post(`${controlPath}/${name}`, (request, reply) => {
      try {
        return reply.send({ result: run(request.body ?? undefined) ?? null });
      } catch (error) {
        const message = error instanceof Error ? error.message : 'Unknown problem';
        return reply.code(400).send({ code: 400, message });
      }
    });
  }
  for (const [name, answer] of Object.entries(questions)) {
    app.get(`${controlPath}/${name}`, (_, reply) => reply.send(answer()));
  }
}
