import { describe, expectTypeOf, it } from 'vitest';
import type { PodClient } from '../../../main/pod/client.ts';
import type { WholePod } from '../../../main/pod/whole.ts';
import type { Outcome } from '../../../preload/contract.ts';

type Whole = WholePod['client'];
type Value<Ask> = Ask extends (...question: never) => Promise<Outcome<infer Told>> ? Told : never;
type Question<Ask> = Ask extends (question: infer Said, ...more: never) => unknown ? Said : never;

describe('the types of the whole pod', () => {
  it('know what each question needs and what it may say', () => {
    expectTypeOf<Question<Whole['admin']['user']['updateStatus']>>().toEqualTypeOf<{
      readonly userId: string;
      readonly status: 'ENABLED' | 'DISABLED';
    }>();
    expectTypeOf<Question<Whole['membership']['add']>>().toEqualTypeOf<{
      readonly roomId: string;
      readonly userId: string;
    }>();
    expectTypeOf<Question<Whole['im']['create']>>().toEqualTypeOf<{
      readonly userIds: readonly string[];
    }>();
    expectTypeOf<Whole['session']['info']>().toBeCallableWith();
    expectTypeOf<Whole['connection']['list']>().toBeCallableWith({ status: 'pending_incoming' });
    // @ts-expect-error A state that the document does not know cannot be asked for.
    expectTypeOf<Whole['connection']['list']>().toBeCallableWith({ status: 'pending' });
    // @ts-expect-error Nobody is named.
    expectTypeOf<Whole['connection']['accept']>().toBeCallableWith({});
  });

  it('know what each answer holds', () => {
    type Connections = Value<Whole['connection']['list']>;
    expectTypeOf<Connections[number]['userId']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Connections[number]['requestCounter']>().toEqualTypeOf<number | undefined>();
    type Entitlements = Value<Whole['admin']['entitlement']['list']>;
    expectTypeOf<Entitlements[number]['listed']>().toEqualTypeOf<boolean>();
    expectTypeOf<Value<Whole['user']['find']>>().extract<null>().toEqualTypeOf<null>();
    expectTypeOf<Value<Whole['session']['info']>>().extract<null>().toEqualTypeOf<never>();
    type Rooms = NonNullable<Value<Whole['room']['search']>['rooms']>;
    expectTypeOf<NonNullable<Rooms[number]['roomAttributes']>['public']>().toEqualTypeOf<
      boolean | undefined
    >();
  });

  it('take every question of the everyday client', () => {
    type Everyday = PodClient['connection'];
    expectTypeOf<Question<Everyday['accept']>>().toExtend<
      Question<Whole['connection']['accept']>
    >();
    expectTypeOf<Question<PodClient['im']['create']>>().toExtend<Question<Whole['im']['create']>>();
    expectTypeOf<Question<PodClient['presence']['one']>>().toExtend<
      Question<Whole['presence']['one']>
    >();
  });
});
