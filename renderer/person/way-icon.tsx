import type { ComponentChildren } from 'preact';
import type { WayKind } from '../../preload/contract.ts';

/** What each way is drawn as, on 16 x 16. */
const drawings: Readonly<Record<WayKind, ComponentChildren>> = {
  'direct-space': (
    <path d="M4 14V3.5A1.5 1.5 0 0 1 5.5 2h5A1.5 1.5 0 0 1 12 3.5V14M2 14h12M9.5 8v.6" />
  ),
  chat: <path d="M2.5 3.5h11v7h-6L4.5 13v-2.5h-2z" />,
  room: (
    <>
      <circle cx="6" cy="5.5" r="2.25" />
      <path d="M2 13c0-2.2 1.8-3.7 4-3.7s4 1.5 4 3.7M10.5 3.5a2.2 2.2 0 0 1 0 4.1M12 9.8c1.3.6 2 1.7 2 3.2" />
    </>
  ),
  'video-call': (
    <>
      <rect x="1.5" y="4" width="8.5" height="8" rx="1.5" />
      <path d="m10 7.2 4.5-2.4v6.4L10 8.8" />
    </>
  ),
  'copy-link': (
    <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1-1" />
  ),
  connect: (
    <>
      <circle cx="6.5" cy="5" r="2.5" />
      <path d="M2 13.5c0-2.5 2-4.2 4.5-4.2 1 0 1.9.3 2.6.7M12 9v5m-2.5-2.5h5" />
    </>
  ),
  invite: (
    <>
      <rect x="1.5" y="3.5" width="13" height="9" rx="1.5" />
      <path d="m2 4.5 6 4.5 6-4.5" />
    </>
  ),
};

/** The sign of a way; the sentence beside it says what it is. */
export function WayIcon({ kind }: { readonly kind: WayKind }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[kind]}
    </svg>
  );
}
