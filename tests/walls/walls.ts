import type { Import } from './imports.ts';

/** A wall that an import has gone through. */
export interface Breach {
  readonly wall: string;
  readonly file: string;
  readonly target: string;
}

/** The floors of the house, the ground first; rooms of one floor do not know each other. */
const floors: readonly (readonly string[])[] = [
  ['preload'],
  ['main/net'],
  ['main/pod', 'main/spaces', 'main/state', 'main/ipc', 'main/rhythm'],
  ['main/text'],
  ['main/thread', 'main/thread-serve', 'main/polling', 'main/per-account', 'main/rest'],
  ['main/people', 'main/accounts', 'main/presence', 'main/desktop', 'main/thread-start'],
  ['main/launch', 'main/requests', 'main/commands'],
  ['main/service', 'main/rooms', 'main/ground'],
  ['main/open-rooms', 'main/open-desktop', 'main/open-ways-in'],
  ['main/house'],
  ['main/index', 'main/vault-process', 'main/thread-worker'],
];

/** Rooms that run in a plain test: what they need of Electron is passed in. */
const withoutElectron =
  /^main\/(net|pod|spaces|text|accounts|people|presence|requests|launch|commands|state|service|rooms|rhythm|polling|per-account|rest|thread(?!-start))/;

/** Things of which the house has one door. */
const singleDoors: readonly { what: string; file: string; through: (one: Import) => boolean }[] = [
  { what: 'keytar', file: 'main/vault-process.ts', through: ({ target }) => target === 'keytar' },
  { what: 'ipcMain', file: 'main/ipc.ts', through: takes('ipcMain') },
  { what: 'ipcRenderer', file: 'preload/bridge.ts', through: takes('ipcRenderer') },
  { what: 'net.fetch', file: 'main/house.ts', through: takes('net') },
];

/** Whether a file of main stands on a floor; one that stands on none would pass every wall. */
export function hasFloor(file: string): boolean {
  return placeOf(file) !== null;
}

/** Every breach among the imports. */
export function breaches(imports: readonly Import[]): readonly Breach[] {
  return imports.flatMap((one) =>
    wallsThrough(one).map((wall) => ({ wall, file: one.file, target: one.target })),
  );
}

function wallsThrough(one: Import): readonly string[] {
  const walls: string[] = [];
  if (one.file.startsWith('renderer/') && leavesRenderer(one)) walls.push('renderer');
  if (withoutElectron.test(one.file) && one.target === 'electron') walls.push('no electron here');
  for (const door of singleDoors) {
    if (door.through(one) && one.file !== door.file) walls.push(door.what);
  }
  if (climbs(one)) walls.push('floors');
  return walls;
}

function leavesRenderer({ target }: Import): boolean {
  if (target.startsWith('renderer/') || target === 'preload/contract.ts') return false;
  return !/^(preact|zustand)(\/|$)/.test(target);
}

function takes(name: string) {
  return ({ target, names }: Import) =>
    target === 'electron' &&
    !names.startsWith('type ') &&
    new RegExp(`\\b${name}\\b(?! as type)`).test(withoutTypes(names));
}

function withoutTypes(names: string): string {
  return names.replace(/\btype\s+\w+/g, '');
}

function climbs({ file, target }: Import): boolean {
  const from = placeOf(file);
  const to = placeOf(target);
  if (!from || !to || from.room === to.room) return false;
  return to.floor >= from.floor;
}

function placeOf(path: string): { room: string; floor: number } | null {
  for (const [floor, rooms] of floors.entries()) {
    const room = rooms.find((one) => path === `${one}.ts` || path.startsWith(`${one}/`));
    if (room) return { room, floor };
  }
  return null;
}
