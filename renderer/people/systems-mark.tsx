import type { SystemName } from '../../preload/contract.ts';

/**
 * The systems somebody is in: a column for each, so that a glance down the list finds them. One
 * drawing of two signs of 14 x 14; the row says the same in words.
 */
export function SystemsMark({ systems }: { readonly systems: readonly SystemName[] }) {
  return (
    <svg class="icon person-systems" viewBox="0 0 36 16" aria-hidden="true">
      {systems.includes('spaces') && (
        <path d="M3.2 2h2.6a1.2 1.2 0 0 1 1.2 1.2v2.6A1.2 1.2 0 0 1 5.8 7H3.2A1.2 1.2 0 0 1 2 5.8V3.2A1.2 1.2 0 0 1 3.2 2Zm7 0h2.6A1.2 1.2 0 0 1 14 3.2v2.6A1.2 1.2 0 0 1 12.8 7h-2.6A1.2 1.2 0 0 1 9 5.8V3.2A1.2 1.2 0 0 1 10.2 2Zm-7 7h2.6A1.2 1.2 0 0 1 7 10.2v2.6A1.2 1.2 0 0 1 5.8 14H3.2A1.2 1.2 0 0 1 2 12.8v-2.6A1.2 1.2 0 0 1 3.2 9Zm8.3 1.2a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Z" />
      )}
      {systems.includes('symphony') && <path d="M22.5 6.5v3m3.7-6v9m3.6-7.5v6m3.7-4.5v3" />}
    </svg>
  );
}
