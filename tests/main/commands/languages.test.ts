import { describe, expect, it } from 'vitest';
import { success } from '../../../preload/contract.ts';
import { good, office, pod } from './office.ts';

/** An office where a language is spoken. */
function officeIn(language: 'en' | 'de' | 'fr' | 'ja', ...rest: Parameters<typeof office>) {
  const desk = office(...rest);
  desk.state.setState({ language });
  return desk;
}

describe('the commands in another language', () => {
  it.each([
    ['de', 'Raum', 'room.create'],
    ['de', 'raum anlegen', 'room.create'],
    ['de', 'raum suchen', 'room.search'],
    ['de', 'kontaktanfrage', 'connection.accept'],
    ['fr', 'creer salon', 'room.create'],
    ['fr', 'demande', 'connection.accept'],
    ['ja', 'ルーム', 'room.create'],
    ['ja', '招待', 'invitations.add'],
  ] as const)('are found by their words: %s %s', async (language, query, name) => {
    expect((await officeIn(language).names(query)).slice(0, 6)).toContain(name);
  });

  it.each(['de', 'fr', 'ja'] as const)('are found by English words, too: %s', async (language) => {
    const { names } = officeIn(language);
    expect(await names('room')).toContain('room.create');
    expect((await names('make room')).slice(0, 6)).toContain('room.create');
    expect((await names('everyone company')).slice(0, 3)).toContain('admin.user.list');
  });

  it('are said in it at once when it is changed', async () => {
    const { state, listCommands } = officeIn('en');
    const purposeOf = async (query: string) => {
      const rows = good(await listCommands({ query }));
      return rows.find(({ name }) => name === 'room.create');
    };
    expect(await purposeOf('')).toMatchObject({ purpose: 'Make a room', group: 'Rooms' });
    state.setState({ language: 'de' });
    expect(await purposeOf('')).toMatchObject({ purpose: 'Einen Raum anlegen', group: 'Räume' });
    const [mark] = (await purposeOf('Raum'))?.marks ?? [];
    expect(mark).toEqual({ field: 'purpose', from: 6, to: 10 });
  });

  it('have forms in it', async () => {
    const { describeCommand } = officeIn('de');
    const form = good(await describeCommand({ accountId: pod, name: 'connection.list' }));
    expect(form.purpose).toBe('Ihre Kontakte auflisten');
    const status = form.fields.find(({ name }) => name === 'status');
    expect(status?.label).toBe('Wie sie stehen; ohne Angabe alle offenen');
    expect(status?.words).toContainEqual({ word: 'accepted', label: 'Angenommen' });
  });

  it('ask before they change something, with what was entered, in it', async () => {
    const { run, confirmations } = officeIn('de');
    await run('connection.reject', { userId: '7' });
    expect(confirmations).toEqual([
      {
        message: 'Eine Kontaktanfrage ablehnen?',
        detail: 'Die andere Person: Rosa Weber\nAuf home.example, im Namen von Me.',
        action: 'Ablehnen',
        cancel: 'Abbrechen',
      },
    ]);
  });

  it('want a word of it typed before they destroy something', async () => {
    const { run, previewCommand, confirmations } = officeIn('de');
    const values = { fingerPrint: 'aa' };
    const preview = await previewCommand({ accountId: pod, name: 'certificate.delete', values });
    expect(good(preview).confirmation).toBe('löschen');
    expect(await run('certificate.delete', values, 'delete')).toMatchObject({
      problem: { code: 'not-confirmed', detail: { word: 'löschen' } },
    });
    await run('certificate.delete', values, ' Lo\u0308schen ');
    expect(confirmations).toMatchObject([
      { message: expect.stringMatching(/^Das Zertifikat .* löschen\?$/u) },
    ]);
  });

  it('tell their answers in it, and copy them as programs read them', async () => {
    const person = { userId: '7', status: 'ACCEPTED', requestCounter: 2 };
    const { run, copyResult, copied } = officeIn('de', () => success([person]));
    const { parts, resultId } = good(await run('connection.list'));
    expect(parts).toMatchObject([
      {
        title: 'Kontakte',
        columns: [{ title: 'Benutzer-ID' }, { title: 'Status' }, { title: 'Anfragen' }],
      },
    ]);
    await copyResult({ resultId, form: 'csv' });
    expect(copied).toEqual([expect.stringMatching(/^userId,status,requestCounter/u)]);
  });
});
