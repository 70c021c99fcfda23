import type { FastifyInstance } from 'fastify';
import type { World } from '../world.ts';
import { webPath } from './addresses.ts';
import { escapeHtml, page } from './pages.ts';

/** The web client, as far as a link leads into it: a page that names the space or the person. */
export function serveWeb(app: FastifyInstance, { directory, topics }: World): void {
  app.get<{ Params: { topicId: string } }>(`${webPath}/spaces/:topicId`, (request, reply) => {
    const topic = topics.find(request.params.topicId);
    const names = topic?.members.map(({ displayName }) => displayName) ?? [];
    const title = topic === undefined ? 'A space' : names.join(' and ');
    return reply
      .type('text/html; charset=utf-8')
      .send(page(title, place(title, `Space ${request.params.topicId}`)));
  });

  app.get<{ Querystring: { email?: string } }>(`${webPath}/d/chat`, (request, reply) => {
    const email = request.query.email ?? '';
    const title = directory.byEmail(email)?.displayName ?? 'Somebody new';
    return reply.type('text/html; charset=utf-8').send(page(title, place(title, email)));
  });
}

function place(title: string, detail: string): string {
  return `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(detail)}</p>
<small>Avaya Spaces, simulated: the conversation would be here.</small>`;
}
