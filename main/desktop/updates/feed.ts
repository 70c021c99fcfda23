import * as z from 'zod/mini';
import { failure, type Outcome, success } from '../../../preload/contract.ts';
import type { Net } from '../../net.ts';
import { isVersion } from './version.ts';

const file = z.object({
  /** A name beside the feed, never an address: a feed cannot lead anywhere else. */
  url: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/)),
  sha512: z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/)),
  size: z.optional(z.number()),
});
const feed = z.object({
  version: z.string().check(z.refine(isVersion)),
  files: z.array(file).check(z.maxLength(50)),
});

/** What is told about the newest version. */
export type UpdateFeed = z.infer<typeof feed>;
/** A feed of a release weighs about a kilobyte. */
const mostBytes = 50_000;

/**
 * Asks for the newest version. Problems are those of `net`, and `unexpected-answer` (detail: host,
 * reason) for whatever is not a feed as `npm run dist` writes it.
 */
export async function readFeed(net: Net, address: string): Promise<Outcome<UpdateFeed>> {
  const reply = await net.send({
    operation: 'updates',
    method: 'GET',
    url: address,
    kind: 'read',
    mostBytes,
  });
  if (!reply.ok) return reply;
  const { host } = new URL(address);
  if (reply.value.status !== 200) {
    return failure('unexpected-answer', { host, reason: `status ${reply.value.status}` });
  }
  const said = feed.safeParse(jsonIn(reply.value.text));
  return said.success ? success(said.data) : failure('unexpected-answer', { host, reason: 'feed' });
}

function jsonIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
