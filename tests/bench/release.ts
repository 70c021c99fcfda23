import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk/index.ts';
import { launch, type Program } from './launched.ts';
import { memoryAtRest } from './memory.ts';
import { useOnce } from './opening.ts';

/** Longer than a hidden popover is kept. */
const releasedByMs = 10.5 * 60_000;

/** PSS in MB after the popover was used once and then not for so long that its window is gone. */
export async function afterRelease(desk: Desk, foyer: Program): Promise<number> {
  const launched = await launch(desk, foyer);
  await memoryAtRest(desk);
  await useOnce(desk);
  await pause(releasedByMs);
  const memory = await memoryAtRest(desk);
  await launched.end();
  return memory;
}
