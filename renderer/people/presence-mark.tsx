import type { ComponentChildren } from 'preact';
import type { PresenceCategory } from '../../preload/contract.ts';

/**
 * Each presence has a shape of its own, told apart without colour. Drawn on 12 x 12. A full shape
 * brings its edge along; one of lines stands on a disc (`edge`).
 */
const shapes: Readonly<Record<PresenceCategory, ComponentChildren>> = {
  available: <circle cx="6" cy="6" r="5" />,
  busy: <rect x="1.2" y="1.2" width="9.6" height="9.6" rx="2" />,
  'in-a-meeting': (
    <>
      <rect x="1.2" y="1.2" width="9.6" height="9.6" rx="2" />
      <path class="cut" d="M1.2 4.6h9.6M6 4.6v6.2" />
    </>
  ),
  'on-the-phone': (
    <path d="M2.6 1.1 4.3 1l1.2 2.7-1.2 1.1a6 6 0 0 0 2.9 2.9l1.1-1.2L11 7.7v1.7c0 .9-.8 1.6-1.7 1.5A8.4 8.4 0 0 1 1.1 2.7c0-.9.6-1.6 1.5-1.6Z" />
  ),
  'do-not-disturb': (
    <>
      <circle cx="6" cy="6" r="5" />
      <path class="cut thick" d="M3.4 6h5.2" />
    </>
  ),
  'be-right-back': (
    <>
      <circle class="edge" cx="6" cy="6" r="7" />
      <path class="line" d="M3 3.1A4.2 4.2 0 1 1 1.8 6.4M2.8.8v2.6h2.6" />
    </>
  ),
  away: (
    <>
      <circle cx="6" cy="6" r="5" />
      <path class="cut" d="M6 3.2V6l2 1.4" />
    </>
  ),
  'out-of-office': <path d="M6.3 1 11.4 6l-5.1 5V7.9H.9V4.1h5.4Z" />,
  'off-work': <path d="M10.9 7.4A5.1 5.1 0 1 1 4.6 1.1a4 4 0 0 0 6.3 6.3Z" />,
  offline: (
    <>
      <circle class="edge" cx="6" cy="6" r="7" />
      <circle class="line" cx="6" cy="6" r="4.2" />
    </>
  ),
  unknown: (
    <>
      <circle class="edge" cx="6" cy="6" r="7" />
      <circle class="line dashed" cx="6" cy="6" r="4.2" />
    </>
  ),
};

/** Presence as a small shape; the words for it stand in the row. */
export function PresenceMark({ presence }: { readonly presence: PresenceCategory }) {
  return (
    <svg class="presence" data-presence={presence} viewBox="-1.5 -1.5 15 15" aria-hidden="true">
      {shapes[presence]}
    </svg>
  );
}
