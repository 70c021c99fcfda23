import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DeskUser } from '../desk/index.ts';

const run = promisify(execFile);
const unattended = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
const apt = ['--yes', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];

/** Whether packages can be installed and users made here. */
export const isOurs = process.getuid?.() === 0;

/** Runs a program of the machine and gives back what it said; rejects when it fails. */
export async function tell(program: string, ...parameters: string[]): Promise<string> {
  return (await run(program, parameters, { ...unattended, maxBuffer: 64_000_000 })).stdout;
}

/** Installs a .deb file as a person does, an older version too. */
export const install = (file: string): Promise<string> =>
  tell('apt-get', 'install', ...apt, '--allow-downgrades', file);

/** Installs what a .deb file depends on, and not the file. */
export async function installNeeds(file: string): Promise<void> {
  const needs = await tell('dpkg-deb', '--field', file, 'Depends');
  await tell('apt-get', 'satisfy', ...apt, needs.trim());
}

/** Takes the application off the machine; `purge` takes its settings of the machine too. */
export const uninstall = (how: 'remove' | 'purge'): Promise<string> =>
  tell('apt-get', how, ...apt, 'foyer');

/** Makes an ordinary user, without a home: the desk is one. */
export async function createUser(name: string): Promise<DeskUser> {
  await tell('useradd', '--no-create-home', '--shell', '/bin/sh', name);
  const id = async (what: string) => Number(await tell('id', what, name));
  return { name, uid: await id('-u'), gid: await id('-g') };
}

/** Takes the user away again. */
export const removeUser = ({ name }: DeskUser): Promise<string> => tell('userdel', name);

/** Where every machine writes by itself, and what is nobody's installation. */
const restless = [
  ...['dev', 'proc', 'sys', 'run', 'tmp', 'root', 'work', 'home', 'mnt'],
  ...['var/cache', 'var/lib/apt', 'var/lib/dpkg', 'var/log', 'var/tmp', 'var/backups'],
];

/** Every path of the machine's own file system, without the places that are never at rest. */
export async function everyFile(): Promise<ReadonlySet<string>> {
  const prune = restless.flatMap((place) => ['-path', `/${place}`, '-o']).slice(0, -1);
  const list = await tell('find', '/', '-xdev', '(', ...prune, ')', '-prune', '-o', '-print');
  return new Set(list.split('\n').filter(Boolean));
}

/** Whether some installed package brought this file. */
export async function belongsToSomePackage(file: string): Promise<boolean> {
  return tell('dpkg-query', '--search', file).then(
    () => true,
    () => false,
  );
}
