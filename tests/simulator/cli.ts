import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeCertificates } from './certificate-files.ts';
import { type LogEntry, type Simulator, startSimulator } from './index.ts';

const usage = `Usage: npm run simulator -- [options]
  --people N       people in the home company (200)
  --port N         0 lets the system choose (0)
  --seed N         the same seed makes the same people (7)
  --still          nothing happens by itself
  --key-file PATH  writes the private key for the Symphony sign-in, readable by you alone
  --certificates FOLDER  writes client certificates for the Symphony sign-in, readable by you alone
  --json           prints one line of JSON instead of text
  --verbose        prints a line for every request
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Unknown problem'}\n${usage}`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '200' },
      port: { type: 'string', default: '0' },
      seed: { type: 'string', default: '7' },
      still: { type: 'boolean', default: false },
      'key-file': { type: 'string' },
      certificates: { type: 'string' },
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const options = {
    people: wholeNumber('people', values.people, 1, 1_000_000),
    port: wholeNumber('port', values.port, 0, 65_535),
    seed: wholeNumber('seed', values.seed, 0, 0xffff_ffff),
    drift: !values.still,
  };
  const simulator = await startSimulator(options, values.verbose ? printRequest : undefined);
  const keyFile = values['key-file'];
  if (keyFile !== undefined) {
    writeFileSync(keyFile, simulator.credentials.symphony.privateKeyPem, { mode: 0o600 });
  }
  if (values.certificates !== undefined) writeCertificates(values.certificates, simulator.tls);
  process.stdout.write(values.json ? json(simulator, keyFile) : text(simulator, keyFile));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.close());
  }
}

function wholeNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Error(`--${name} must be a whole number from ${least} to ${most}`);
}

/** The path alone: queries and bodies may hold secrets. */
function printRequest({ method, path, status }: LogEntry): void {
  process.stderr.write(`${new Date().toISOString()} ${method} ${path} ${status}\n`);
}

function json(simulator: Simulator, keyFile: string | undefined): string {
  const { url, controlUrl, endpoints, credentials, tls } = simulator;
  const clientId = credentials.avaya.clientId;
  const username = credentials.symphony.username;
  const spaces = { ...endpoints.spaces, clientId };
  const administrator = credentials.administrator.username;
  const symphony = {
    ...endpoints.symphony,
    tlsUrl: tls.url,
    username,
    administrator,
    ...(keyFile ? { keyFile } : {}),
  };
  return `${JSON.stringify({ url, controlUrl, spaces, symphony })}\n`;
}

function text(simulator: Simulator, keyFile: string | undefined): string {
  const { controlUrl, endpoints, credentials, me, people, tls } = simulator;
  return `Both systems are running, with ${people.size} people. You are ${me.displayName}, ${me.email}.

Avaya Spaces
  accounts   ${endpoints.spaces.accountsUrl}
  API        ${endpoints.spaces.restUrl}
  web        ${endpoints.spaces.webUrl}
  client id  ${credentials.avaya.clientId}   (the sign-in page tells the password)
Symphony
  pod        ${endpoints.symphony.podUrl}
  over TLS   ${tls.url}   (for client certificates: --certificates FOLDER)
  user name  ${credentials.symphony.username}
  key file   ${keyFile ?? 'none written: start again with --key-file PATH'}
  its administrator is ${credentials.administrator.username}
Control      ${controlUrl}
  e.g. curl -X POST ${controlUrl}/arrive

Ctrl-C ends it.
`;
}
