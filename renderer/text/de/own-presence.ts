import type { ownPresence as english } from '../en/own-presence.ts';
import type { Translated } from '../translated.ts';

export const ownPresence = {
  'own.presence': 'Ihre Präsenz: {presence}',
  'own.set': 'Präsenz einstellen: {presence}',
  'own.set-on': 'Präsenz einstellen: {presence} · {host}',
} as const satisfies Translated<'de', typeof english>;
