import { describe, expect, it } from 'vitest';
import { createOutgoingBoard } from '../../../main/requests/outgoing-board.ts';
import { createOutgoingWatcher } from '../../../main/requests/outgoing-watcher.ts';
import { createSentRequests, type SentRequest } from '../../../main/requests/sent-requests.ts';
import type { PodConnections } from '../../../main/requests/source.ts';
import { failure, success } from '../../../preload/contract.ts';
import { connected, stateWith } from '../a-state.ts';
import { createManualClock } from '../manual-clock.ts';

const accountId = 'symphony:1@pod';
const times = { firstRequestedAt: 1, updatedAt: 1 };
const declined: SentRequest = {
  ...{ accountId, userId: '7', name: 'Ada', company: '' },
  ...times,
  ...{ timesAsked: 1, declined: true },
};
const rejected = { userId: '7', status: 'rejected', requestCounter: 1, ...times } as const;

describe('somebody who declined', () => {
  it('stands in the list once when asked again while the list is being read', async () => {
    const state = stateWith(connected(accountId));
    const sent = createSentRequests({ read: async () => undefined, write: async () => success() });
    await sent.put(declined);
    const clock = createManualClock();
    const list: PodConnections['connection']['list'] = async (question) => {
      if (question?.status !== 'rejected') return success([]);
      await sent.put({ ...declined, timesAsked: 2, declined: false });
      return success([rejected]);
    };
    const never = async () => failure('unreachable');
    const watcher = createOutgoingWatcher({
      ...{ state, sent, clock },
      account: {
        accountId,
        client: { connection: { list, info: never, accept: never, reject: never, create: never } },
      },
      board: createOutgoingBoard(state),
      lookUp: never,
      told: () => {},
      changed: () => {},
    });
    await clock.pass(0);
    watcher.stop();
    expect(sent.of(accountId)).toMatchObject([{ userId: '7', declined: false }]);
  });
});
