import type { World } from '../world.ts';
import { roomAttributes, roomCreate, v2RoomAttributes } from './bodies.ts';
import { type Answer, ok, type PodCall, refuse, type ServeOperation, withBody } from './pod.ts';
import { mayKnow, owns, type Room, type RoomAttributes } from './room-state.ts';

type Changes = { readonly [Name in keyof RoomAttributes]?: RoomAttributes[Name] | undefined };

/** Rooms in the Streams group: making them, and what their owners may do to them. */
export function serveRooms(serve: ServeOperation, { rooms }: World): void {
  const nameless = refuse(400, 'A room needs a name.');

  serve(
    'POST',
    '/v1/room/create',
    withBody(roomCreate, ({ roomAttributes: given, immutableRoomAttributes }, { caller }) => {
      if (given.name === undefined) return nameless;
      return ok(roomV1(rooms.create(caller, present({ ...given, ...immutableRoomAttributes }))));
    }),
  );
  serve(
    'POST',
    '/v2/room/create',
    withBody(v2RoomAttributes, (given, { caller }) =>
      given.name === undefined ? nameless : ok(roomV2(rooms.create(caller, present(given)))),
    ),
  );

  function look(call: PodCall, show: (room: Room) => unknown): Answer {
    const room = rooms.find(call.path('id'));
    if (room === undefined) return refuse(400, 'Unknown room.');
    const may = call.administrator || mayKnow(room, call.caller.uid);
    return may ? ok(show(room)) : refuse(403, 'Only members may look into this room.');
  }
  serve('GET', '/v1/room/{id}/info', (call) => look(call, roomV1));
  serve('GET', '/v2/room/{id}/info', (call) => look(call, roomV2));

  function change(call: PodCall, act: (room: Room) => Answer): Answer {
    const room = rooms.find(call.path('id'));
    if (room === undefined) return refuse(400, 'Unknown room.');
    const may = call.administrator || owns(room, call.caller.uid);
    return may ? act(room) : refuse(403, 'Only owners may change this room.');
  }

  serve('POST', '/v1/room/{id}/setActive', (call) =>
    change(call, (room) => {
      const active = call.query('active');
      if (active !== 'true' && active !== 'false') return refuse(400, 'active: true or false.');
      room.active = active === 'true';
      return ok(roomV1(room));
    }),
  );

  function update(room: Room, given: Changes, show: (room: Room) => unknown): Answer {
    const fixed = (['public', 'readOnly', 'copyProtected'] as const).filter(
      (name) => given[name] !== undefined && given[name] !== room.attributes[name],
    );
    if (fixed.length > 0) return refuse(400, `Cannot be changed: ${fixed.join(', ')}.`);
    room.attributes = { ...room.attributes, ...present(given) };
    return ok(show(room));
  }
  serve(
    'POST',
    '/v1/room/{id}/update',
    withBody(roomAttributes, (given, call) => change(call, (room) => update(room, given, roomV1))),
  );
  serve(
    'POST',
    '/v2/room/{id}/update',
    withBody(v2RoomAttributes, (given, call) =>
      change(call, (room) => update(room, given, roomV2)),
    ),
  );
}

/** Without what is undefined, so that it overrides nothing. */
function present(given: Changes): Partial<RoomAttributes> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function roomV1(room: Room): Record<string, unknown> {
  const { name, description, membersCanInvite, discoverable, ...rest } = room.attributes;
  const { public: open, readOnly, copyProtected } = rest;
  return {
    roomAttributes: { name, description, membersCanInvite, discoverable },
    roomSystemInfo: systemInfo(room),
    immutableRoomAttributes: { public: open, readOnly, copyProtected },
  };
}

/** A room in the words of the API's second version. */
export function roomV2(room: Room): Record<string, unknown> {
  return { roomAttributes: room.attributes, roomSystemInfo: systemInfo(room) };
}

function systemInfo(room: Room): Record<string, unknown> {
  return {
    id: room.id,
    creationDate: room.created,
    createdByUserId: room.creator,
    active: room.active,
  };
}
