import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { createTopics, type Topics } from './avaya/topics.ts';
import type { Settings } from './options.ts';
import { createDirectory, type Directory } from './people/directory.ts';
import { createRandom, type Random } from './people/random.ts';
import { type ActionRecord, createRecord } from './symphony/connection-record.ts';
import { seedConnections } from './symphony/connection-seed.ts';
import { type Connections, createConnections } from './symphony/connection-state.ts';
import { createPresence, type PresenceState } from './symphony/presence-state.ts';
import { createSessions, type Sessions } from './symphony/sessions.ts';
import { createFailures, type Failures } from './traffic/failures.ts';
import { createLog, type LogEntry, type TrafficLog } from './traffic/log.ts';

/** Everything that both systems know and that happens to them; routes read and change it. */
export interface World {
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
  /** Public keys that the pod's administrator registered, by user name. */
  readonly publicKeys: Map<string, KeyObject>;
  readonly privateKeyPem: string;
  readonly topics: Topics;
}

/** Switches that a test turns while the simulator runs. */
export interface Conditions {
  /** Every connection is cut. */
  offline: boolean;
  presenceForbidden: boolean;
  refreshRefused: boolean;
}

/** Makes the world of a seed. Only the keys differ from start to start. */
export async function createWorld(
  settings: Settings,
  onRequest?: (entry: LogEntry) => void,
): Promise<World> {
  const keys = promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const { seed, people: size } = settings;
  const directory = createDirectory({ seed, size });
  const record = createRecord();
  const connections = createConnections(record, settings.inconsistentStatus);
  seedConnections(connections, directory, settings);
  const { publicKey, privateKey } = await keys;
  return {
    settings,
    random: createRandom(seed),
    directory,
    log: createLog(onRequest),
    failures: createFailures(),
    conditions: {
      offline: false,
      presenceForbidden: settings.presenceForbidden,
      refreshRefused: false,
    },
    record,
    connections,
    presence: createPresence({ seed, size }),
    sessions: createSessions(settings.sessionSeconds),
    publicKeys: new Map([[directory.me.username, publicKey]]),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    topics: createTopics(directory),
  };
}
