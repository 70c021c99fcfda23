import type { Rest } from '../language.ts';
import { later } from './later.ts';
import { problems } from './problems.ts';

/** What English says after the first frame. */
export const rest: Rest = { sentences: later, problems };
