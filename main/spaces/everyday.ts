import type { Operations } from '../net/operation.ts';
import { directSpace, guestToken, spacesUser, spacesUsers } from './models.ts';

const pageQuery = ['search', 'size', 'page', 'pageToken', 'pageref', 'nextRefObjId'] as const;

/**
 * What Foyer asks Spaces by itself: few rows, each read for one purpose. All operations are in
 * operations.ts, which the start need not load.
 */
export const everydayOperations = {
  guests: {
    /** Comes in as somebody without an account. */
    signIn: {
      method: 'POST',
      path: '/api/anonymous/auth',
      body: ({ displayName }: { readonly displayName: string }) => ({ displayname: displayName }),
      model: guestToken,
      withoutSession: true,
    },
  },
  users: {
    me: { method: 'GET', path: '/api/users/me', model: spacesUser },
    /** Same company, or once in the same space. `search` is a regular expression to the server. */
    colleagues: {
      method: 'GET',
      path: '/api/users/me/colleagues',
      query: pageQuery,
      model: spacesUsers,
    },
    /** People with a direct space, of any company. */
    withDirectSpace: {
      method: 'GET',
      path: '/api/users/me/people/withdm',
      query: pageQuery,
      model: spacesUsers,
    },
  },
  spaces: {
    /** Gets the direct space with a user, or makes it. `userType`: user or anonymous. */
    direct: {
      method: 'GET',
      path: '/api/spaces/direct/{userType}/{userId}',
      model: directSpace,
    },
  },
} as const satisfies Operations;
