import type { SpacesAccount } from '../spaces/account.ts';

/**
 * The link of an invitation, as Spaces writes it: whoever follows it may join. What it says of the
 * space and of us is for whoever gets it to see before they join.
 */
export function inviteAddress(
  inviteId: string,
  title: string,
  { webUrl, name, address }: Pick<SpacesAccount, 'webUrl' | 'name' | 'address'>,
): string {
  const told = { spaceName: title, inviterName: name, inviterEmail: address };
  const base = `${webUrl.replace(/\/+$/, '')}/`;
  const link = new URL(`spaces/invites/${encodeURIComponent(inviteId)}/join`, base);
  link.searchParams.set('inviteInfo', Buffer.from(JSON.stringify(told)).toString('base64'));
  return link.href;
}
