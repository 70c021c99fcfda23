import type { ownPresence as english } from '../en/own-presence.ts';
import type { Translated } from '../translated.ts';

export const ownPresence = {
  'own.presence': 'Votre présence : {presence}',
  'own.set': 'Définir la présence : {presence}',
  'own.set-on': 'Définir la présence : {presence} · {host}',
} as const satisfies Translated<'fr', typeof english>;
