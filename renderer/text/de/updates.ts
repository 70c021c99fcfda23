import type { updates as english } from '../en/updates.ts';
import type { Translated } from '../translated.ts';

export const updates = {} as const satisfies Translated<'de', typeof english>;
