import type { InvitationWay } from '../../../preload/contract.ts';
import type { SpacesAccount } from '../spaces/account.ts';

/** The hosts of each of Avaya's environments, with the names they had before. */
const environments: readonly ReadonlySet<string>[] = [
  new Set([
    'spaces.avayacloud.com',
    'spacesapis.avayacloud.com',
    'spaces.zang.io',
    'spacesapis.zang.io',
  ]),
  new Set(['loganstaging.esna.com', 'loganstagingapis.esna.com']),
  new Set(['logantesting.esna.com', 'logantestingapis.esna.com']),
];

interface Place {
  readonly webUrl: string;
  readonly restUrl: string;
}

/**
 * How the invitation of a link can be followed now, best first: as a person who is signed in, as a
 * guest, or after signing in. `settings`: where a sign-in would lead.
 */
export function waysInto(
  host: string,
  accounts: readonly SpacesAccount[],
  settings: Place,
): readonly InvitationWay[] {
  const fitting = accounts.filter((account) => mayKnow(host, account));
  const people = fitting.filter(({ way }) => way === 'browser');
  const guests = fitting.filter(({ way }) => way === 'guest');
  const ways: InvitationWay[] = [...people, ...guests].map(({ accountId }) => ({
    kind: 'join',
    accountId,
  }));
  if (!mayKnow(host, settings)) return ways;
  return [
    ...ways,
    { kind: 'guest' },
    ...(people.length === 0 ? [{ kind: 'sign-in' } as const] : []),
  ];
}

/** Whether a place may know the invitations of a host: each environment of Avaya knows its own. */
function mayKnow(host: string, { webUrl, restUrl }: Place): boolean {
  const theirs = environments.find((hosts) => hosts.has(host));
  const ours = environments.find((hosts) =>
    [webUrl, restUrl].some((url) => hosts.has(hostOf(url))),
  );
  return theirs === undefined || ours === undefined || theirs === ours;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}
