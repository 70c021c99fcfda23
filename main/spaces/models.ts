import * as z from 'zod/mini';
import { listOf, loose, modelOf } from '../net/model.ts';
import type { Model } from '../net/operation.ts';

/** Ids are 24 hexadecimal letters as far as known; whatever they are, they are safe in a path. */
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** A user of Spaces. `username` is their address. */
export interface SpacesUser {
  readonly userId: string;
  readonly displayName: string;
  readonly emailAddress: string;
}

export const spacesUser: Model<SpacesUser> = modelOf(
  z.pipe(
    z.object({ _id: id, displayname: loose, username: loose }),
    z.transform((user) => ({
      userId: user._id,
      displayName: user.displayname,
      emailAddress: user.username,
    })),
  ),
);

/** What a guest is given; the token is a secret. */
export const guestToken = modelOf(
  z.object({ token: z.string().check(z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/), z.maxLength(16_384)) }),
);

/** A stretch of a longer list. `next` is where the server says the rest is: not yet to be trusted. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** How many rows the page had, with those that were no models. */
  readonly received: number;
  readonly next: string;
  /** Where the server says the page before is. */
  readonly previous?: string;
  /** How many rows all pages have together; null when the server does not say. */
  readonly total: number | null;
}

const pageSchema = z.object({
  data: z.array(z.unknown()),
  nextPageUrl: loose,
  total: z.catch(z.nullable(z.number()), null),
});

function pageOf<Row>(row: Model<Row>): Model<Page<Row>> {
  const rows = listOf(row);
  return (body) => {
    const page = pageSchema.safeParse(body);
    if (!page.success) return undefined;
    const { data, nextPageUrl: next, total } = page.data;
    return { rows: rows(data) ?? [], received: data.length, next, total };
  };
}

export const spacesUsers = pageOf(spacesUser);

/** A space (the API calls it a topic). A direct space has no title. */
export interface Space {
  readonly spaceId: string;
  readonly type: string;
  readonly title: string;
}

const spaceSchema = z.pipe(
  z.object({ _id: id, type: loose, title: loose }),
  z.transform((topic) => ({ spaceId: topic._id, type: topic.type, title: topic.title })),
);

/** The direct space comes as a list of one. */
export const directSpace: Model<Space> = (body) => {
  const parsed = z.object({ data: z.tuple([spaceSchema], z.unknown()) }).safeParse(body);
  return parsed.success ? parsed.data.data[0] : undefined;
};
