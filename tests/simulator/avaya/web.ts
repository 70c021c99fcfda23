import type { FastifyInstance, FastifyReply } from 'fastify';
import type { World } from '../world.ts';
import { restPath, webPath } from './addresses.ts';
import { escapeHtml, page } from './pages.ts';
import { current } from './topic-body.ts';
import type { Topic } from './topics.ts';

/** The web client, as far as a link leads into it: a page that names the space or the person. */
export function serveWeb(app: FastifyInstance, world: World): void {
  const { directory, invites, topics } = world;

  function nameOf(topic: Topic | undefined): string {
    if (topic === undefined) return 'A space';
    const names = [...topic.members.values()].map(
      ({ party }) => current(party, directory).displayname,
    );
    return topic.title ?? names.join(' and ');
  }

  app.get<{ Params: { topicId: string } }>(`${webPath}/spaces/:topicId`, (request, reply) => {
    const { topicId } = request.params;
    return show(reply, nameOf(topics.find(topicId)), `Space ${topicId}`);
  });

  app.get<{ Querystring: { email?: string } }>(`${webPath}/d/chat`, (request, reply) => {
    const email = request.query.email ?? '';
    return show(reply, directory.byEmail(email)?.displayName ?? 'Somebody new', email);
  });

  // Documents show invitation links on the web's host and on that of the API.
  for (const host of [webPath, restPath]) {
    app.get<{ Params: { inviteId: string } }>(
      `${host}/spaces/invites/:inviteId/join`,
      (request, reply) => {
        const invite = invites.find(request.params.inviteId);
        if (invite === undefined) return show(reply.code(404), 'This invitation is unknown', '');
        return show(reply, nameOf(topics.find(invite.topicId)), `Invitation ${invite.id}`);
      },
    );
  }
}

function show(reply: FastifyReply, title: string, detail: string): FastifyReply {
  const place = `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(detail)}</p>
<small>Avaya Spaces, simulated: the conversation would be here.</small>`;
  return reply.type('text/html; charset=utf-8').send(page(title, place));
}
