import type { Page } from '@playwright/test';
import type { Outcome, Reached } from '../../preload/contract.ts';

/** Goes a way to a person as the popover does; the best one unless it is named. */
export function reach(page: Page, personId: string, wayId?: string): Promise<Outcome<Reached>> {
  const question = { personId, ...(wayId === undefined ? {} : { wayId }) };
  return page.evaluate((asked) => window.foyer.reach(asked), question);
}

/** The same, with a refusal as the failure that it is to a person. */
export async function reachWell(page: Page, personId: string): Promise<Outcome<Reached>> {
  const outcome = await reach(page, personId);
  if (!outcome.ok || outcome.value.kind !== 'refused') return outcome;
  return { ok: false, problem: outcome.value.problem };
}
