import { z } from 'zod';
import type { Simulator } from '../index.ts';
import { type Case, colleague, type Input, look } from './case.ts';

const identified = z.array(z.object({ id: z.string(), isActive: z.boolean() }));

const nobody: Input = { parameters: { uid: 1 } };
const noNumber: Input = { parameters: { uid: 'x' } };
const uid = (simulator: Simulator) => ({ parameters: { uid: colleague(simulator) } });

const reading = (): Case => ({ forbidden: 'ordinary', good: uid, bad: () => [nobody, noNumber] });

/** An update of a user; `wrong` bodies are refused, and so is nobody's number. */
function updating(
  body: (simulator: Simulator) => unknown,
  wrong: (simulator: Simulator) => readonly unknown[],
): Case {
  return {
    forbidden: 'ordinary',
    good: async (simulator) => ({ ...uid(simulator), body: await body(simulator) }),
    bad: async (simulator) => [
      { ...nobody, body: await body(simulator) },
      ...wrong(simulator).map((each) => ({ ...uid(simulator), body: each })),
    ],
  };
}

async function disclaimer(simulator: Simulator): Promise<{ id: string }> {
  const all = identified.parse(await look(simulator, '/v1/admin/disclaimer/list'));
  return { id: all.find(({ isActive }) => isActive)?.id ?? '' };
}

const newcomer = {
  emailAddress: 'new.comer@northgate-meridian.example',
  firstName: 'New',
  lastName: 'Comer',
  userName: 'new.comer',
  accountType: 'NORMAL',
};

/** Users, as administrators keep them and as everybody looks them up. */
export const userCases: [number, Case][] = [
  [
    46,
    {
      forbidden: 'ordinary',
      good: () => ({ body: { userAttributes: newcomer, roles: ['INDIVIDUAL'] } }),
      bad: ({ me }) => [
        { body: { userAttributes: { ...newcomer, userName: me.username } } },
        { body: { userAttributes: { ...newcomer, emailAddress: 'x' } } },
        { body: { userAttributes: newcomer, roles: ['KING'] } },
        { body: {} },
      ],
    },
  ],
  [47, { forbidden: 'ordinary', good: () => ({}) }],
  [48, reading()],
  [
    49,
    updating(
      () => ({ image: Buffer.from('an image').toString('base64') }),
      () => [{}, { image: '*' }, { image: Buffer.alloc(2 * 1024 * 1024).toString('base64') }],
    ),
  ],
  [50, reading()],
  [
    51,
    updating(
      ({ me }) => ({ userId: me.uid, action: 'ADD' }),
      ({ me }) => [
        { userId: me.uid, action: 'REMOVE' },
        { userId: 1, action: 'ADD' },
      ],
    ),
  ],
  [
    52,
    {
      ...reading(),
      good: async (simulator) => {
        const path = `/v1/admin/user/${colleague(simulator)}/disclaimer/update`;
        await look(simulator, path, await disclaimer(simulator));
        return uid(simulator);
      },
      empty: uid,
    },
  ],
  [53, updating(disclaimer, () => [{}, { id: 'nothing' }])],
  [54, reading()],
  [
    55,
    updating(
      () => [{ entitlment: 'canCreatePublicRoom', enabled: true }],
      () => [{}, [{ entitlment: 'canFly', enabled: true }]],
    ),
  ],
  [56, reading()],
  [57, reading()],
  [
    58,
    updating(
      () => ({ status: 'DISABLED' }),
      () => [{ status: 'ASLEEP' }, {}],
    ),
  ],
  [
    59,
    updating(
      () => ({ title: 'Head of Desk', division: 'Markets' }),
      ({ me }) => [{ emailAddress: me.email }, { userName: me.username }, { title: 1 }],
    ),
  ],
  [
    60,
    {
      caller: 'ordinary',
      good: ({ me }) => ({ query: { email: me.email, local: 'true' } }),
      bad: () => [{}, { query: { email: 'x' } }],
      empty: () => ({ query: { email: 'nobody@nowhere.example' } }),
    },
  ],
  [
    61,
    {
      caller: 'ordinary',
      good: ({ me }) => ({ parameters: { userName: me.username } }),
      bad: () => [{ parameters: { userName: ' ' } }],
      empty: () => ({ parameters: { userName: 'nobody' } }),
    },
  ],
  [
    62,
    {
      caller: 'ordinary',
      good: ({ me }) => ({ query: { uid: String(me.uid) } }),
      bad: ({ me }) => [{}, { query: { uid: 'x' } }, { query: { username: me.username } }],
      empty: () => ({ query: { uid: '1' } }),
    },
  ],
];
