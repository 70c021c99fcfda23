import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Control } from './control.ts';
import { controlPath } from './server.ts';

const user = z.object({ userId: z.number() });
const toggle = z.object({ on: z.boolean() }).default({ on: true });
const failure = z.object({
  path: z.string(),
  method: z.string().optional(),
  mode: z.enum(['status', 'drop', 'hang', 'malformed', 'wrong-shape', 'html', 'huge']),
  status: z.number().optional(),
  times: z.number().optional(),
  afterEffect: z.boolean().optional(),
  retryAfter: z.union([z.number(), z.string()]).optional(),
});
const arrival = z
  .object({ userId: z.number().optional(), count: z.number().max(100).optional() })
  .default({});

type Run = (body: unknown) => unknown;

/** Reads a body by its schema, then acts; an exact optional is one that is not there at all. */
function action<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>) => unknown,
): Run {
  return (body) => run(schema.parse(body));
}

/** What the control offers over HTTP: `POST /control/<action>` with a JSON body. */
function actionsOf(control: Control): ReadonlyMap<string, Run> {
  return new Map<string, Run>([
    ['arrive', action(arrival, (from) => control.arrive(present(from)))],
    ['withdraw', action(user, control.withdraw)],
    [
      'answerElsewhere',
      action(user.extend({ answer: z.enum(['accepted', 'rejected']) }), control.answerElsewhere),
    ],
    [
      'setPresence',
      action(z.object({ uid: z.number(), category: z.string() }), control.setPresence),
    ],
    ['expireSymphonySession', () => control.expireSymphonySession()],
    ['expireAccessToken', () => control.expireAccessToken()],
    ['refuseRefresh', action(toggle, ({ on }) => control.refuseRefresh(on))],
    ['forbidPresence', action(toggle, ({ on }) => control.forbidPresence(on))],
    ['fail', action(failure, (what) => control.fail(present(what)))],
    ['heal', () => control.heal()],
    ['hostileNames', () => control.hostileNames().map(({ uid }) => uid)],
    ['offline', action(toggle, ({ on }) => control.offline(on))],
    [
      'unknownConnectionState',
      action(user.extend({ status: z.string().optional() }), (what) =>
        control.unknownConnectionState(present(what)),
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

type Present<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** Drops the keys that are there without a value. */
function present<Shape extends object>(shape: Shape): Present<Shape> {
  const kept = Object.entries(shape).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as Present<Shape>;
}
