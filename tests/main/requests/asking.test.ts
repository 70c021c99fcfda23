import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../preload/contract.ts';
import { type Simulator, startSimulator } from '../../simulator/index.ts';
import { moveInWithRequests } from './flat.ts';

const createPath = '/symphony/pod/v1/connection/create';
const infoPath = '/symphony/pod/v1/connection/user';

// Real sockets: a busy machine takes its time.
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 });

let simulator: Simulator;
let home: Awaited<ReturnType<typeof moveInWithRequests>>;

beforeEach(async () => {
  simulator = await startSimulator({ people: 20, accepted: 1, incoming: 1, outgoing: 1 });
  home = await moveInWithRequests(simulator);
  await home.outgoing.start();
  await vi.waitFor(() => expect(outgoing()).toHaveLength(1));
});
afterEach(async () => {
  home.leave();
  await simulator.close();
});

const outgoing = () => home.state.getState().outgoing;
const creates = () => simulator.control.record().creates;
const stranger = () => simulator.people.outsider(90);
function colleague() {
  const found = [...simulator.people].find(({ inSymphony, index }) => inSymphony && index > 0);
  if (!found) throw new Error('Nobody works here');
  return found;
}

function ask(person: { readonly uid: number }, again = false) {
  const [account] = home.state.getState().accounts;
  const accountId = account?.id ?? '';
  return home.outgoing.askForConnection({ accountId, userId: String(person.uid), again });
}

describe('asking for a connection', () => {
  it('sends one request, which is seen at once', async () => {
    expect(await ask(stranger())).toEqual(success());
    expect(creates()).toEqual({ [stranger().uid]: 1 });
    expect(outgoing()[0]).toMatchObject({ userId: String(stranger().uid), state: 'pending' });
    await vi.waitFor(() => expect(outgoing()[0]?.name).toBe(stranger().displayName), 5_000);
  });

  it('twice at once sends one request', async () => {
    expect(await Promise.all([ask(stranger()), ask(stranger())])).toEqual([success(), success()]);
    expect(creates()).toEqual({ [stranger().uid]: 1 });
  });

  it('whose answer is lost is looked for, and never sent twice', async () => {
    simulator.control.fail({ path: createPath, mode: 'drop', afterEffect: true, times: 1 });
    expect(await ask(stranger())).toEqual(success());
    expect(creates()).toEqual({ [stranger().uid]: 1 });
    const posts = simulator.log.filter(({ path }) => path === createPath);
    expect(posts).toHaveLength(1);
  });

  it('that never arrived says so, and can be done again', async () => {
    simulator.control.fail({ path: createPath, mode: 'status', status: 500, times: 1 });
    expect(await ask(stranger())).toMatchObject({ problem: { code: 'server-error' } });
    expect([creates(), outgoing().length]).toEqual([{}, 1]);
    expect(await ask(stranger())).toEqual(success());
  });

  it('sends nothing while it is not known how the two stand', async () => {
    simulator.control.fail({ path: infoPath, mode: 'drop' });
    expect((await ask(stranger())).ok).toBe(false);
    expect(creates()).toEqual({});
  });

  it.each([
    ['already-asked', () => simulator.people.outsider(2)],
    ['already-connected', () => simulator.people.outsider(0)],
    ['already-connected', () => colleague()],
    ['request-unanswered', () => simulator.people.outsider(1)],
  ] as const)('where there is nothing to ask for: %s', async (code, person) => {
    expect(await ask(person())).toEqual(failure(code));
    expect(creates()).toEqual({});
  });
});

describe('somebody who declined', () => {
  beforeEach(async () => {
    const [request] = outgoing();
    simulator.control.answerOutgoing({ userId: Number(request?.userId), answer: 'rejected' });
    await home.outgoing.pollNow();
  });
  const decliner = () => simulator.people.outsider(2);

  it('is not asked again by accident, and nothing is sent', async () => {
    expect(await ask(decliner())).toEqual(failure('declined-before'));
    expect(creates()).toEqual({});
  });

  it('is asked again when that is said, and is pending then', async () => {
    expect(await ask(decliner(), true)).toEqual(success());
    expect(creates()).toEqual({ [decliner().uid]: 1 });
    await home.outgoing.pollNow();
    expect(outgoing()[0]).toMatchObject({ state: 'pending', timesAsked: 2 });
  });

  it('is remembered even where the pod does not tell how the two stand', async () => {
    simulator.control.fail({ path: infoPath, mode: 'status', status: 403 });
    expect(await ask(decliner())).toEqual(failure('declined-before'));
    expect(creates()).toEqual({});
  });
});
