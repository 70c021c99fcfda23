import { afterEach, describe, expect, it } from 'vitest';
import { parseExact, stringifyExact } from './exact-json.ts';
import { type Simulator, startSimulator } from './index.ts';

let simulator: Simulator;

afterEach(() => simulator.close());

async function ask(path: string, body?: string) {
  const { endpoints, credentials } = simulator;
  const response = await fetch(`${endpoints.symphony.podUrl}/pod${path}`, {
    headers: { sessionToken: credentials.symphony.mintSessionToken() },
    ...(body === undefined ? {} : { method: 'POST', body }),
  });
  return { status: response.status, text: await response.text() };
}

describe('a pod with ids beyond 2^53', () => {
  it('shows and takes every digit, and knows nobody by a rounded id', async () => {
    simulator = await startSimulator({ people: 20, wideIds: true });
    const [arrival] = simulator.control.arrive();
    const id = simulator.idOnTheWire(arrival?.userId ?? 0);
    expect(Number.isSafeInteger(Number(id))).toBe(false);
    const list = await ask('/v1/connection/list');
    expect(list.text).toContain(`"userId":${id}`);
    expect((await ask('/v1/connection/accept', `{"userId":${Number(id)}}`)).status).toBe(400);
    const accepted = await ask('/v1/connection/accept', `{"userId":${id}}`);
    expect(accepted).toMatchObject({ status: 200 });
    expect(accepted.text).toContain(`"userId":${id}`);
    expect(simulator.record.accepts).toMatchObject([{ userId: arrival?.userId }]);
    expect(simulator.log.at(-1)?.body).toEqual({ userId: id });
    expect((await ask(`/v1/connection/user/${id}/info`)).status).toBe(200);
    expect((await ask(`/v2/user?uid=${id}`)).text).toContain(`"id":${id}`);
    expect((await ask('/v1/presence')).text).toMatch(/"uid":\d{19}/);
    expect(await (await fetch(`${simulator.controlUrl}/log`)).json()).toBeInstanceOf(Array);
  });
});

describe('exact JSON', () => {
  it('goes round without losing a digit, and leaves texts alone', async () => {
    simulator = await startSimulator({ people: 2 });
    const text = '{"a":[9007199254740993,-9223372036854775808,1.5],"b":"12345678901234567890"}';
    expect(parseExact(text)).toEqual({
      a: [9007199254740993n, -9223372036854775808n, 1.5],
      b: '12345678901234567890',
    });
    expect(stringifyExact(parseExact(text))).toBe(text);
    expect(() => parseExact('{1234567890123456789:1}')).toThrow(SyntaxError);
  });
});
