import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../main/net/json.ts';
import {
  podUser,
  sessionToken,
  stream,
  userConnection,
  userConnections,
} from '../../../main/pod/models.ts';
import { presence, readPresences, type UserKey } from '../../../main/pod/presence.ts';

const parsed = (text: string) => {
  const body = parseJson(text);
  return body.ok ? body.value : undefined;
};

describe('connections', () => {
  it.each([
    ['pending_incoming', 'pending_incoming'],
    ['PENDING_OUTGOING', 'pending_outgoing'],
    ['Accepted', 'accepted'],
    ['awaiting_review', 'unknown'],
    ['', 'unknown'],
    [7, 'unknown'],
    [undefined, 'unknown'],
  ])('reads the state %j as %s', (status, state) => {
    expect(userConnection({ userId: 1, status })?.status).toBe(state);
  });

  it('may lack all but the user', () => {
    expect(userConnection({ userId: 1, status: 'accepted' })).toEqual({
      userId: '1',
      status: 'accepted',
      firstRequestedAt: null,
      updatedAt: null,
      requestCounter: 1,
    });
  });

  it.each([9e15, -9e15, 1e300, -1, '1471046357339', {}])(
    'tell no time that is in no calendar: %j',
    (updatedAt) => {
      expect(userConnection({ userId: 1, updatedAt })?.updatedAt).toBeNull();
    },
  );

  it('keep every digit of a user id', () => {
    const list = userConnections(
      parsed('[{"userId":9007199254740993,"updatedAt":1471046357339,"requestCounter":2}]'),
    );
    expect(list).toMatchObject([
      { userId: '9007199254740993', updatedAt: 1_471_046_357_339, requestCounter: 2 },
    ]);
  });

  it('lose one row, not the list, when a row is broken', () => {
    const rows = [null, 7, {}, { userId: 'x' }, { userId: 2.5 }, { userId: 3 }, [1]];
    expect(userConnections(rows)?.map(({ userId }) => userId)).toEqual(['3']);
  });

  it.each([null, {}, 'text', 7, undefined])('are no list when the body is %j', (body) => {
    expect(userConnections(body)).toBeUndefined();
  });
});

describe('presence', () => {
  it.each([
    ['AVAILABLE', 'available'],
    ['IN_A_MEETING', 'in-a-meeting'],
    ['Be_Right_Back', 'be-right-back'],
    ['OFF_WORK', 'off-work'],
    ['UNDEFINED', 'unknown'],
    ['ON_THE_MOON', 'unknown'],
    ['constructor', 'unknown'],
    [null, 'unknown'],
  ])('reads the category %j as %s', (category, known) => {
    expect(presence({ category })).toEqual({ category: known });
  });

  it('of a pod leaves out what is no user, and keeps every digit', () => {
    const body =
      '[{"uid":9007199254740993,"category":"BUSY"},{"userId":7,"category":"AWAY"},{"uid":"8","category":"AWAY"},{"uid":-1},{"category":"BUSY"},null]';
    expect(readAll(body)).toEqual([
      ['9007199254740993', 'busy'],
      [7, 'away'],
      [8, 'away'],
    ]);
    expect(presence([])).toBeUndefined();
  });

  it.each(['{}', '', 'null', '[{"uid":7', '<!doctype html>'])('is not read out of %j', (text) => {
    expect(readAll(text)).toBeUndefined();
  });

  function readAll(text: string) {
    const found: (readonly [UserKey, string])[] = [];
    const isRead = readPresences(text, (user, category) => void found.push([user, category]));
    return isRead ? found : undefined;
  }
});

describe('other models', () => {
  it('take a user of another pod, of whom little is told', () => {
    expect(podUser({ id: 1, displayName: '<b>Ann</b>', company: null, title: 7 })).toMatchObject({
      id: '1',
      displayName: '<b>Ann</b>',
      company: '',
      title: '',
      emailAddress: '',
    });
    expect(podUser({ displayName: 'Nobody' })).toBeUndefined();
  });

  it('take no session token that could break a header, and no id that could break a path', () => {
    expect(sessionToken({ name: 'sessionToken', token: 'abc' })).toEqual({ token: 'abc' });
    expect(sessionToken({ token: 'abc\r\nx: y' })).toBeUndefined();
    expect(sessionToken({ token: '' })).toBeUndefined();
    expect(stream({ id: 'bBnbhkxX__-A==' })).toEqual({ id: 'bBnbhkxX__-A==' });
    expect(stream({ id: '../../admin' })).toBeUndefined();
  });
});
