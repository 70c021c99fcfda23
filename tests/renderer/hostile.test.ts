// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hostilePeople } from './preview/people.ts';
import { requestsOf } from './preview/state.ts';
import { show } from './show.ts';

describe('words of somebody else', () => {
  it('stand as they are and never become part of the page', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const [request] = requestsOf(1);
    if (!request) throw new Error('Nobody is knocking');
    const shown = show(
      {
        requests: [{ ...request, name: html, company: html, title: html, address: html }],
        notice: { code: 'unreachable', detail: { host: html } },
      },
      hostilePeople,
    );
    await shown.find('[role=option] .person-name');
    await shown.sees(html);
    await shown.sees('<b>Bold</b> &amp; <script>');
    expect(document.querySelectorAll('img, script, b, iframe')).toHaveLength(0);
  });

  it('cannot turn the direction of what stands beside them', async () => {
    const shown = show({}, hostilePeople);
    await shown.find('[role=option] .person-name');
    for (const name of document.querySelectorAll('.person-name, .person-second')) {
      expect(name.localName).toBe('bdi');
      expect(name.getAttribute('dir')).toBe('auto');
    }
  });

  it('are replaced by the address when there is nothing to read', async () => {
    const [blank] = hostilePeople.filter(({ name }) => name.trim() === '');
    const shown = show({}, hostilePeople);
    await shown.sees(blank?.address ?? '');
  });
});
