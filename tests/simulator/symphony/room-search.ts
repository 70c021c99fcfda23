import type { z } from 'zod';
import type { World } from '../world.ts';
import { roomSearch } from './bodies.ts';
import { stretchOf } from './paging.ts';
import { ok, type PodCall, refuse, type ServeOperation, withBody } from './pod.ts';
import { mayKnow, owns, type Room } from './room-state.ts';
import { roomV2 } from './rooms.ts';

type Criteria = z.output<typeof roomSearch>;

/** `POST /v2/room/search`, among the rooms that the caller may know of. */
export function serveRoomSearch(serve: ServeOperation, { rooms }: World): void {
  serve(
    'POST',
    '/v2/room/search',
    withBody(roomSearch, (criteria, call) => {
      const stretch = stretchOf(call);
      if (stretch === undefined) return refuse(400, 'skip and limit: whole numbers.');
      const found = [...rooms.all()].filter((room) => isFound(room, criteria, call));
      const shown = found.slice(stretch.skip, stretch.skip + stretch.limit);
      return ok({
        count: found.length,
        skip: stretch.skip,
        limit: shown.length,
        query: criteria,
        rooms: shown.map(roomV2),
        facetedMatchCount: facetsOf(found, criteria),
      });
    }),
  );
}

function isFound(room: Room, criteria: Criteria, call: PodCall): boolean {
  if (!call.administrator && !mayKnow(room, call.caller.uid)) return false;
  const { active, private: closed, owner, creator, member } = criteria;
  return (
    textsOf(room, criteria.labels).some((text) => contains(text, criteria.query)) &&
    (active === undefined || room.active === active) &&
    (closed === undefined || room.attributes.public !== closed) &&
    (owner === undefined || owns(room, owner.id)) &&
    (creator === undefined || room.creator === creator.id) &&
    (member === undefined || room.members.has(member.id))
  );
}

/** Name and description, and the values of the labels that were asked for. */
function textsOf({ attributes }: Room, labels: readonly string[] = []): string[] {
  const tags = attributes.keywords.filter(({ key }) => labels.includes(key));
  return [attributes.name, attributes.description, ...tags.map(({ value }) => value)];
}

function facetsOf(found: readonly Room[], { query, labels = [] }: Criteria) {
  const exact = found.filter(({ attributes }) => attributes.name === query);
  const byLabel = labels.map((label) => ({
    facet: label,
    count: found.filter(({ attributes }) =>
      attributes.keywords.some(({ key, value }) => key === label && contains(value, query)),
    ).length,
  }));
  return [{ facet: 'queryExact', count: exact.length }, ...byLabel];
}

function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}
