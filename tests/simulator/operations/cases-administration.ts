import { z } from 'zod';
import type { Simulator } from '../index.ts';
import { type Case, colleague, type Input, look } from './case.ts';

const identified = z.array(z.object({ id: z.string() }));
const certified = z.array(
  z.object({
    companyCertInfo: z.object({ fingerPrint: z.string(), issuerFingerPrint: z.string() }),
  }),
);

const nobody: Input = { parameters: { uid: 1 } };
const noNumber: Input = { parameters: { uid: 'x' } };
const uid = (simulator: Simulator) => ({ parameters: { uid: colleague(simulator) } });

async function idOf(simulator: Simulator, path: string): Promise<string> {
  const [first] = identified.parse(await look(simulator, path));
  return first?.id ?? '';
}
const group = async (simulator: Simulator) => ({
  gid: await idOf(simulator, '/v1/admin/group/list'),
});
const disclaimer = async (simulator: Simulator) => ({
  did: await idOf(simulator, '/v1/admin/disclaimer/list'),
});
async function certificate(simulator: Simulator) {
  const [first] = certified.parse(await look(simulator, '/v1/companycert/list'));
  return { fingerPrint: first?.companyCertInfo.fingerPrint ?? '' };
}

const admin = (good: Case['good'], bad?: Case['bad']): Case => ({
  good,
  ...(bad === undefined ? {} : { bad }),
  forbidden: 'ordinary',
});

const app = { appId: 'market-ticker', appName: 'Market Ticker', listed: true, install: false };
const podApp = { ...app, enable: true };
const longName = { ...podApp, appName: 'x'.repeat(51) };
const unknownApp = { ...podApp, appId: 'nothing' };
const noPages = () => [{ query: { skip: '-1' } }, { query: { limit: 'many' } }];

/** Entitlements, disclaimers, barriers, suppression, certificates, features. */
export const administrationCases: [number, Case][] = [
  [1, admin(() => ({}))],
  [
    2,
    admin(
      () => ({ body: [podApp] }),
      () => [{ body: {} }, { body: [app] }, { body: [longName] }, { body: [podApp, unknownApp] }],
    ),
  ],
  [3, admin(uid, () => [nobody, noNumber])],
  [
    4,
    admin(
      (simulator) => ({ ...uid(simulator), body: [{ ...app, products: [] }] }),
      (simulator) => [
        { ...nobody, body: [app] },
        { ...uid(simulator), body: [{ ...app, products: [{ name: 'x' }] }] },
      ],
    ),
  ],
  [
    10,
    admin(
      async (simulator) => ({ parameters: await disclaimer(simulator) }),
      () => [{ parameters: { did: 'x' } }],
    ),
  ],
  [
    11,
    admin(
      async (simulator) => ({ parameters: await disclaimer(simulator) }),
      () => [{ parameters: { did: 'x' } }],
    ),
  ],
  [12, admin(() => ({}))],
  [
    13,
    admin(
      async (simulator) => ({ parameters: await group(simulator), body: [colleague(simulator)] }),
      async (simulator) => [
        { parameters: { gid: 'x' }, body: [colleague(simulator)] },
        { parameters: await group(simulator), body: ['x'] },
      ],
    ),
  ],
  [
    14,
    admin(
      async (simulator) => ({ parameters: await group(simulator) }),
      () => [{ parameters: { gid: 'x' } }],
    ),
  ],
  [
    15,
    admin(
      async (simulator) => {
        const parameters = await group(simulator);
        const body = [colleague(simulator)];
        await look(simulator, `/v1/admin/group/${parameters.gid}/membership/add`, body);
        return { parameters, body };
      },
      async (simulator) => [{ parameters: await group(simulator), body: {} }],
    ),
  ],
  [16, admin(() => ({}))],
  [17, admin(() => ({}))],
  [
    18,
    admin(
      ({ control }) => ({ parameters: { id: control.messages()[0] ?? '' } }),
      () => [{ parameters: { id: 'nothing' } }],
    ),
  ],
  [
    26,
    admin(
      ({ tls }) => ({ body: { pem: tls.ca, attributes: { type: { type: 'USERSIGNING' } } } }),
      ({ tls }) => [
        { body: { pem: 'none' } },
        { body: { pem: tls.ca, attributes: { type: { type: 'OTHER' } } } },
      ],
    ),
  ],
  [
    27,
    admin(
      async (simulator) => ({ body: { id: (await certificate(simulator)).fingerPrint } }),
      () => [{ body: { id: 'x' } }, { body: {} }],
    ),
  ],
  [
    28,
    admin(
      async (simulator) => ({ parameters: await certificate(simulator) }),
      () => [{ parameters: { fingerPrint: 'x' } }],
    ),
  ],
  [
    29,
    admin(
      async (simulator) => ({ parameters: await certificate(simulator) }),
      () => [{ parameters: { fingerPrint: 'x' } }],
    ),
  ],
  [
    30,
    admin(
      async (simulator) => ({
        parameters: await certificate(simulator),
        body: { name: 'Renamed', status: { type: 'KNOWN' } },
      }),
      async (simulator) => [
        { parameters: { fingerPrint: 'x' }, body: {} },
        { parameters: await certificate(simulator), body: { status: { type: 'LOST' } } },
      ],
    ),
  ],
  [31, admin(() => ({ query: { skip: '0', limit: '2' } }), noPages)],
  [32, admin(() => ({ query: { limit: '1' } }), noPages)],
  [
    33,
    admin(
      () => ({ body: [{ type: 'USER' }] }),
      () => [{ body: [{ type: 'OTHER' }] }, { body: [] }],
    ),
  ],
  [45, admin(() => ({}))],
];
