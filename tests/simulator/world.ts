import { createGuests, type Guests } from './avaya/guests.ts';
import { createInvites, type Invites } from './avaya/invite-state.ts';
import { createLimits, type Limits } from './avaya/limits.ts';
import type { PagingTrap } from './avaya/paging.ts';
import { createServiceApp, type ServiceApp } from './avaya/service-app.ts';
import { createSpacesRecord, type SpacesRecord } from './avaya/spaces-record.ts';
import { seedTopics } from './avaya/topic-seed.ts';
import { createTopics, type Topics } from './avaya/topics.ts';
import type { Settings } from './options.ts';
import { createDirectory, type Directory } from './people/directory.ts';
import { createRandom, type Random } from './people/random.ts';
import { type Accounts, createAccounts } from './symphony/accounts.ts';
import { type Barriers, createBarriers } from './symphony/barrier-state.ts';
import { createCertificates } from './symphony/certificate-seed.ts';
import type { Certificates } from './symphony/certificate-state.ts';
import { type ActionRecord, createRecord } from './symphony/connection-record.ts';
import { seedConnections } from './symphony/connection-seed.ts';
import { type Connections, createConnections } from './symphony/connection-state.ts';
import { createDisclaimers, type Disclaimer } from './symphony/disclaimers.ts';
import { createKeys, type Keys } from './symphony/keys.ts';
import { createPresence, type PresenceState } from './symphony/presence-state.ts';
import { seedRooms } from './symphony/room-seed.ts';
import { createRooms, type Rooms } from './symphony/room-state.ts';
import { createSessions, type Sessions } from './symphony/sessions.ts';
import { createMessages, type Messages } from './symphony/suppression.ts';
import { createWireIds, type WireIds } from './symphony/wire-ids.ts';
import { createFailures, type Failures } from './traffic/failures.ts';
import { createLog, type LogEntry, type TrafficLog } from './traffic/log.ts';

/** Everything that both systems know and that happens to them; routes read and change it. */
export interface World {
  /** Of the simulator's own address; empty until its port is open. */
  origin: string;
  readonly settings: Settings;
  readonly random: Random;
  readonly directory: Directory;
  readonly log: TrafficLog;
  readonly failures: Failures;
  readonly conditions: Conditions;
  readonly record: ActionRecord;
  readonly connections: Connections;
  readonly presence: PresenceState;
  readonly sessions: Sessions;
  readonly wireIds: WireIds;
  readonly accounts: Accounts;
  readonly barriers: Barriers;
  readonly certificates: Certificates;
  readonly disclaimers: ReadonlyMap<string, Disclaimer>;
  readonly messages: Messages;
  readonly rooms: Rooms;
  readonly keys: Keys;
  readonly topics: Topics;
  readonly invites: Invites;
  readonly guests: Guests;
  readonly serviceApp: ServiceApp;
  readonly limits: Limits;
  readonly spacesRecord: SpacesRecord;
}

/** Switches that a test turns while the simulator runs. */
export interface Conditions {
  /** Every connection is cut. */
  offline: boolean;
  presenceForbidden: boolean;
  refreshRefused: boolean;
  /** How all lists of Spaces page; undefined: each in its own way. */
  pagingTrap: PagingTrap | undefined;
}

/** Makes the world of a seed. Only the keys differ from start to start. */
export function createWorld(settings: Settings, onRequest?: (entry: LogEntry) => void): World {
  const { seed, people: size } = settings;
  const directory = createDirectory({ seed, size });
  const record = createRecord();
  const connections = createConnections(record, settings.inconsistentStatus);
  seedConnections(connections, directory, settings);
  const accounts = createAccounts(directory, seed);
  const rooms = createRooms(seed);
  const topics = createTopics(seed);
  seedTopics(topics, directory);
  const keys = createKeys();
  seedRooms(rooms, directory, seed);
  return {
    origin: '',
    settings,
    random: createRandom(seed),
    directory,
    log: createLog(onRequest),
    failures: createFailures(),
    conditions: {
      offline: false,
      presenceForbidden: settings.presenceForbidden,
      refreshRefused: false,
      pagingTrap: undefined,
    },
    record,
    connections,
    presence: createPresence({ seed, size }),
    sessions: createSessions(settings.sessionSeconds),
    wireIds: createWireIds(settings.wideIds),
    accounts,
    barriers: createBarriers(),
    certificates: createCertificates(accounts.administrator.uid),
    disclaimers: createDisclaimers(),
    messages: createMessages(seed),
    rooms,
    keys,
    topics,
    invites: createInvites(seed),
    guests: createGuests(seed),
    serviceApp: createServiceApp(directory, keys),
    limits: createLimits(settings.enforceLimits),
    spacesRecord: createSpacesRecord(),
  };
}
