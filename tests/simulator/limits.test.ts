import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Simulator, startSimulator } from './index.ts';
import { type AskSpaces, spacesClient } from './spaces-client.ts';

let simulator: Simulator;
let me: AskSpaces;

beforeEach(async () => {
  simulator = await startSimulator({ people: 30 });
  me = spacesClient(simulator, `jwt ${await simulator.credentials.mintSpacesJwt()}`);
});
afterEach(async () => {
  vi.useRealTimers();
  await simulator.close();
});

async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<number[]> {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await ask()).status);
  return found;
}

const topic = { title: 'Again', type: 'group' };

describe('the limits of Spaces', () => {
  it('are not enforced unless told to', async () => {
    const answers = await statuses(12, () => me('/spaces/invite', { topic }));
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('let 60 calls of a kind through a minute, and say when to come again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    simulator.control.enforceLimits({ on: true });
    const answers = await statuses(61, () => me('/users/me'));
    expect(answers.indexOf(429)).toBe(60);
    expect((await me('/users/me/spaces')).status).toBe(200);
    vi.setSystemTime(Date.now() + 20_000);
    const refused = await me('/users/me');
    expect(refused).toMatchObject({ status: 429, body: { code: 429 } });
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(40);
    vi.setSystemTime(Date.now() + 40_001);
    expect((await me('/users/me')).status).toBe(200);
  });

  it('let 10 invitations through in 10 minutes, new spaces among them', async () => {
    simulator.control.enforceLimits({ on: true, retryAfter: 'date' });
    const spaceId = simulator.control.createSpace({ role: 'member' });
    await statuses(5, () => me('/spaces/invite', { topic }));
    const invitees = [{ inviteeType: 'email', invitee: 'anna@example.com' }];
    const answers = await statuses(6, () => me(`/spaces/${spaceId}/invite`, { invitees }));
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
    const refused = await me('/spaces/invite', { topic });
    const until = Date.parse(refused.headers.get('retry-after') ?? '') - Date.now();
    expect(until).toBeGreaterThan(590_000);
    simulator.control.enforceLimits({ on: true, retryAfter: 'none' });
    expect((await me('/spaces/invite', { topic })).headers.has('retry-after')).toBe(false);
    simulator.control.heal();
    expect((await me('/spaces/invite', { topic })).status).toBe(200);
  });
});
