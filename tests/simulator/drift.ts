import type { Control } from './control.ts';
import type { World } from './world.ts';

const PRESENCE_EVERY = 2_000;
const SHARE_THAT_CHANGES = 0.002;
const REQUEST_EVERY = 45_000;
const MOST_WAITING = 6;

/** Lets time pass: presence changes, now and then somebody asks to connect. Returns the stop. */
export function startDrift(world: World, control: Control): () => void {
  const count = Math.max(1, Math.round(world.settings.people * SHARE_THAT_CHANGES));
  const presence = setInterval(() => world.presence.drift(count, world.random), PRESENCE_EVERY);
  const requests = setInterval(() => {
    if (waiting(world) < MOST_WAITING && world.random() < 0.6) control.arrive();
  }, REQUEST_EVERY);
  return () => {
    clearInterval(presence);
    clearInterval(requests);
  };
}

function waiting({ connections }: World): number {
  return connections.list().filter(({ status }) => status === 'pending_incoming').length;
}
