import type { World } from '../world.ts';
import { forAdministrators, ok, refuse, type ServeOperation } from './pod.ts';

/** A text that users must agree to. */
export interface Disclaimer {
  readonly id: string;
  readonly name: string;
  readonly content: string;
  readonly frequencyInHours: number;
  readonly isDefault: boolean;
  readonly isActive: boolean;
  readonly createdDate: number;
  readonly modifiedDate: number;
  readonly format: 'TEXT' | 'XML';
}

const written = Date.UTC(2016, 2, 1);

const first: readonly Disclaimer[] = [
  {
    id: '571d2052e4b042aaf06d2e7a',
    name: 'Recorded line',
    content: 'Conversations here are recorded and kept for seven years.',
    frequencyInHours: 24,
    isDefault: true,
    isActive: true,
    createdDate: written,
    modifiedDate: written,
    format: 'TEXT',
  },
  {
    id: '571d20dae4b042aaf06d2e7c',
    name: 'Research',
    content: '<disclaimer>Research is for professional clients alone.</disclaimer>',
    frequencyInHours: 168,
    isDefault: false,
    isActive: true,
    createdDate: written,
    modifiedDate: written + 86_400_000,
    format: 'XML',
  },
  {
    id: '571d20dbe4b042aaf06d2e7d',
    name: 'Old notice',
    content: 'Superseded.',
    frequencyInHours: 0,
    isDefault: false,
    isActive: false,
    createdDate: written,
    modifiedDate: written,
    format: 'TEXT',
  },
];

/** The disclaimers of the pod, by id. */
export function createDisclaimers(): ReadonlyMap<string, Disclaimer> {
  return new Map(first.map((disclaimer) => [disclaimer.id, disclaimer]));
}

/** The Disclaimer group. */
export function serveDisclaimers(serve: ServeOperation, { accounts, disclaimers }: World): void {
  const admin = forAdministrators(serve);

  admin('GET', '/v1/admin/disclaimer/list', () => ok([...disclaimers.values()]));

  admin('GET', '/v1/admin/disclaimer/{did}', (call) => {
    const disclaimer = disclaimers.get(call.path('did'));
    return disclaimer === undefined ? refuse(400, 'Unknown disclaimer.') : ok(disclaimer);
  });

  admin('GET', '/v1/admin/disclaimer/{did}/users', (call) => {
    const did = call.path('did');
    if (!disclaimers.has(did)) return refuse(400, 'Unknown disclaimer.');
    return ok(accounts.whereKnown(({ disclaimer }) => disclaimer === did));
  });
}
