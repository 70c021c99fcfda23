import type { Account, Capability } from '../../preload/contract.ts';
import type { WordKey } from '../text/language.ts';

const notes = {
  requests: 'accounts.no-requests',
  'answer-requests': 'accounts.no-answers',
  'whole-presence': 'accounts.no-whole-presence',
} as const satisfies Partial<Record<Capability, WordKey>>;

/** What a person shall know that this account may not do. */
export function limitsOf({ system, capabilities, status }: Account) {
  if (status.kind === 'signed-out') return [];
  if (system === 'spaces') {
    return capabilities.includes('directory') ? [] : (['accounts.only-commands'] as const);
  }
  const order = ['requests', 'answer-requests', 'whole-presence'] as const;
  const lacking = order.filter((capability) => !capabilities.includes(capability));
  // Who sees no requests answers none.
  const told =
    lacking[0] === 'requests' ? lacking.filter((one) => one !== 'answer-requests') : lacking;
  return told.map((capability) => notes[capability]);
}
