import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBus } from '../../../desk/bus.ts';
import { startKeeper } from '../../../desk/keeper.ts';

/** A session bus of one's own, without a display or anything else on it. */
export async function startPrivateBus(): Promise<{ address: string; end(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-bus-'));
  await mkdir(join(folder, 'run'));
  const keeper = startKeeper(randomUUID(), folder);
  const address = await startBus(keeper, process.env, folder);
  return { address, end: () => keeper.end() };
}
