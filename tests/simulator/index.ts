import type { FastifyInstance } from 'fastify';
import { createApplication } from './application.ts';
import { accountsPath, isProviderPath, restPath, webPath } from './avaya/addresses.ts';
import { mintSessionJwt } from './avaya/authentication.ts';
import {
  type AvayaCredentials,
  avayaCredentials,
  type ServiceCredentials,
  serviceCredentials,
} from './avaya/credentials.ts';
import { createProvider } from './avaya/provider.ts';
import { serveAvaya } from './avaya/routes.ts';
import { createTokenStore } from './avaya/token-store.ts';
import { type Control, createControl } from './control.ts';
import { serveControl } from './control-routes.ts';
import { startDrift } from './drift.ts';
import { type SimulatorOptions, settingsFrom } from './options.ts';
import type { Directory } from './people/directory.ts';
import type { Person } from './people/person.ts';
import { controlPath, openServer } from './server.ts';
import type { ActionRecord } from './symphony/connection-record.ts';
import { type SymphonyCredentials, symphonyCredentials } from './symphony/credentials.ts';
import { podPath } from './symphony/pod.ts';
import { serveSymphony } from './symphony/routes.ts';
import { openTls, type PodTls } from './tls-listener.ts';
import type { LogEntry } from './traffic/log.ts';
import { createWorld } from './world.ts';

export type { Control } from './control.ts';
export type { SimulatorOptions } from './options.ts';
export type { Directory } from './people/directory.ts';
export type { Person } from './people/person.ts';
export type { SymphonyCredentials } from './symphony/credentials.ts';
export type { PodTls } from './tls-listener.ts';
export type { Failure, FailureMode } from './traffic/failures.ts';
export type { LogEntry } from './traffic/log.ts';

/** Where an app finds both systems: what it would hold in its settings. */
export interface Endpoints {
  readonly spaces: {
    readonly accountsUrl: string;
    readonly restUrl: string;
    readonly webUrl: string;
  };
  /** `${podUrl}/pod/v1/...` and `${podUrl}/login/pubkey/authenticate` */
  readonly symphony: { readonly podUrl: string };
}

/** Both systems, running. */
export interface Simulator {
  /** `http://127.0.0.1:PORT`: one origin serves everything. */
  readonly url: string;
  readonly controlUrl: string;
  readonly endpoints: Endpoints;
  readonly credentials: {
    readonly avaya: AvayaCredentials;
    /** An application of the company, for `Authorization: service_app`. */
    readonly serviceApp: ServiceCredentials;
    /** A token of Avaya's own web client, for `Authorization: jwt`. */
    mintSpacesJwt(): Promise<string>;
    readonly symphony: SymphonyCredentials;
    /** A colleague who administers the pod. */
    readonly administrator: SymphonyCredentials;
  };
  /** The pod over TLS, for signing in with a client certificate. */
  readonly tls: PodTls;
  /** The person who signs in, the same in both systems. */
  readonly me: Person;
  readonly people: Directory;
  /** The decimal digits by which the pod's clients see a user id, wide or not. */
  idOnTheWire(userId: number): string;
  /** Every request so far, oldest first; those of the control are left out. */
  readonly log: readonly LogEntry[];
  /** What was really accepted, rejected and asked for. */
  readonly record: ActionRecord;
  readonly control: Control;
  /** Answers without a network in between, and logs nothing; all but the authorization server. */
  readonly inject: FastifyInstance['inject'];
  close(): Promise<void>;
}

/**
 * Starts both systems on loopback. `onRequest` hears of every request when it has been answered.
 * Rejects when the port cannot be had.
 */
export async function startSimulator(
  options: SimulatorOptions = {},
  onRequest?: (entry: LogEntry) => void,
): Promise<Simulator> {
  const world = createWorld(settingsFrom(options), onRequest);
  const server = await openServer(world);
  const url = server.origin;
  const store = createTokenStore(() => world.conditions.refreshRefused);
  const provider = createProvider(url, world, store);
  const control = createControl(world, store);
  const endpoints = endpointsAt(url);
  const credentials = {
    avaya: avayaCredentials(world),
    serviceApp: serviceCredentials(world),
    mintSpacesJwt: () => mintSessionJwt(world),
    symphony: symphonyCredentials(world.directory.me, world),
    administrator: symphonyCredentials(world.accounts.administrator, world),
  };

  const app = await createApplication(world);
  serveSymphony(app, world);
  serveAvaya(app, world, url, { provider, store });
  serveControl(app, control, {
    log: () => world.log.entries,
    me: () => world.directory.me,
    endpoints: () => endpoints,
    credentials: () => credentials,
    sessionToken: () => ({ token: credentials.symphony.mintSessionToken() }),
  });
  await app.ready();
  server.use([
    { serves: isProviderPath, without: accountsPath, handler: provider.callback() },
    { serves: () => true, handler: (request, response) => app.routing(request, response) },
  ]);
  const { tls, close: closeTls } = await openTls(() => world.directory.me.username, server.handler);
  const stopDrift = world.settings.drift ? startDrift(world, control) : () => {};

  return {
    url,
    controlUrl: `${url}${controlPath}`,
    endpoints,
    credentials,
    tls,
    me: world.directory.me,
    people: world.directory,
    idOnTheWire: world.wireIds.text,
    log: world.log.entries,
    record: world.record,
    control,
    inject: app.inject.bind(app),
    async close() {
      stopDrift();
      await server.close();
      await closeTls();
      await app.close();
    },
  };
}

function endpointsAt(url: string): Endpoints {
  return {
    spaces: {
      accountsUrl: `${url}${accountsPath}`,
      restUrl: `${url}${restPath}`,
      webUrl: `${url}${webPath}`,
    },
    symphony: { podUrl: `${url}${podPath}` },
  };
}
