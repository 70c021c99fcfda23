import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPresence } from '../../../main/presence/presence.ts';
import { createRequests } from '../../../main/requests/requests.ts';
import { success } from '../../../preload/contract.ts';
import type { Simulator } from '../../simulator/index.ts';
import { noThreads } from '../no-threads.ts';
import { createProfile, moveIn, startSmall, withToken } from './flat.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSmall();
});
afterAll(() => simulator.close());

async function signedIn(token: string, profile = createProfile()) {
  const flat = moveIn(simulator, { profile });
  expect(await flat.accounts.signInToSymphony(withToken(simulator, token))).toEqual({ ok: true });
  const { accounts, state } = flat;
  const { pods, told, learned } = accounts;
  const log = () => undefined;
  const requests = createRequests({
    state,
    pods,
    told,
    learned,
    log,
    lookUp: async () => success({ name: 'Somebody', company: '', title: '', address: '' }),
    files: { read: async () => undefined, write: async () => success() },
  });
  const presence = createPresence({
    state,
    pods,
    told,
    learned,
    log,
    onShow: () => [],
    publish() {},
    startThread: noThreads,
  });
  await requests.start();
  await expect.poll(() => state.getState().requests.length).toBeGreaterThan(0);
  const capabilities = () => state.getState().accounts[0]?.capabilities ?? [];
  return { ...flat, requests, presence, capabilities, stop: () => requests.stop() };
}

describe('a session on behalf of a user', () => {
  it('may answer as far as anybody knows, until a refusal teaches; then it is remembered', async () => {
    const { mintOnBehalfToken } = simulator.credentials.symphony;
    const { requests, state, profile, capabilities, stop } = await signedIn(mintOnBehalfToken());
    expect(capabilities()).toContain('answer-requests');
    const [request] = state.getState().requests;
    const question = { requestId: request?.id ?? '', answer: 'accept' } as const;
    expect(await requests.answerRequest(question)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
    expect(capabilities()).not.toContain('answer-requests');
    expect(capabilities()).toContain('requests');
    expect(state.getState().requests[0]?.progress.kind).toBe('failed');
    stop();

    const next = moveIn(simulator, { profile });
    await next.accounts.start();
    expect(next.state.getState().accounts[0]?.capabilities).not.toContain('answer-requests');
  });

  it('may not see the presence of the whole pod', async () => {
    const { mintOnBehalfToken } = simulator.credentials.symphony;
    const { presence, capabilities, stop } = await signedIn(mintOnBehalfToken());
    presence.start();
    await expect.poll(capabilities).not.toContain('whole-presence');
    expect(capabilities()).toContain('presence');
    presence.stop();
    stop();
  });
});

describe('who signs in again', () => {
  it('starts without what an earlier session was refused', async () => {
    const { mintOnBehalfToken, mintSessionToken } = simulator.credentials.symphony;
    const first = await signedIn(mintOnBehalfToken());
    const [request] = first.state.getState().requests;
    await first.requests.answerRequest({ requestId: request?.id ?? '', answer: 'reject' });
    expect(first.capabilities()).not.toContain('answer-requests');
    first.stop();
    const second = await signedIn(mintSessionToken(), first.profile);
    expect(second.capabilities()).toContain('answer-requests');
    const [same] = second.state.getState().requests;
    const answered = await second.requests.answerRequest({
      requestId: same?.id ?? '',
      answer: 'accept',
    });
    expect(answered).toEqual({ ok: true });
    second.stop();
  });
});
