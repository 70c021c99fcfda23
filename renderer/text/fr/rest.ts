import type { Rest } from '../language.ts';
import { later } from './later.ts';
import { problems } from './problems.ts';

export const rest: Rest = { sentences: later, problems };
