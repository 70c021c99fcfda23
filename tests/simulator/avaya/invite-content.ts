import { escapeHtml } from './pages.ts';
import type { Party } from './party.ts';

const sentences = new Map([
  ['en-US', 'invites you to the space'],
  ['de', 'lädt Sie ein in den Bereich'],
  ['fr', 'vous invite dans l’espace'],
  ['es', 'le invita al espacio'],
]);
const DEFAULT_LANGUAGE = 'en-US';

interface Invitation {
  readonly inviteId: string;
  readonly title: string;
  readonly inviter: Party;
  readonly webUrl: string;
}

/** The link of an invitation, with the names of the space and the inviter in it. */
export function inviteLink({ inviteId, title, inviter, webUrl }: Invitation): string {
  const info = {
    spaceName: title,
    inviterName: inviter.displayname,
    inviterEmail: inviter.username,
  };
  const url = new URL(`${webUrl}/spaces/invites/${inviteId}/join`);
  url.searchParams.set('inviteInfo', Buffer.from(JSON.stringify(info)).toString('base64'));
  return url.href;
}

/** The HTML that a client sends by itself; Outlook wants another frame around it. */
export function inviteContent(
  invitation: Invitation,
  channel: 'client' | 'outlook',
  asked: string | undefined,
): string {
  const language = asked !== undefined && sentences.has(asked) ? asked : DEFAULT_LANGUAGE;
  const link = escapeHtml(inviteLink(invitation));
  const title = escapeHtml(invitation.title);
  const inviter = escapeHtml(invitation.inviter.displayname);
  const frame = channel === 'outlook' ? ' xmlns:o="urn:schemas-microsoft-com:office:office"' : '';
  return `<html lang="${language}"${frame}>
<head><title>Avaya Spaces</title><style>a { color: #da291c }</style></head>
<body>
<div style="display:none">${title}</div>
<table><tr><td><img src="${invitation.webUrl}/logo.png" alt=""></td></tr>
<tr><td><p>${inviter} ${sentences.get(language)} <b>${title}</b>.</p>
<p><a href="${link}">${title}</a></p></td></tr></table>
</body></html>`;
}
