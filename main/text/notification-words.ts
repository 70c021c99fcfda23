import type { LanguageTag } from '../../preload/contract.ts';
import { notifications as de } from './de/notifications.ts';
import { notifications as en, type NotificationWords } from './en/notifications.ts';
import { notifications as fr } from './fr/notifications.ts';
import { notifications as ja } from './ja/notifications.ts';

/** The words of notifications in every language. */
export const notificationWords: Readonly<Record<LanguageTag, NotificationWords>> = {
  en,
  de,
  fr,
  ja,
};
