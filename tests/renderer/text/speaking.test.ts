import { beforeAll, describe, expect, it, vi } from 'vitest';
import { languageTags, success } from '../../../preload/contract.ts';
import { languageOf } from '../../../renderer/text/languages.ts';
import { show } from '../show.ts';

/** What the bundle has at hand is compiled here when it is first asked for, which may take long. */
beforeAll(async () => {
  await import('../../../renderer/settings/settings-view.tsx');
  for (const tag of languageTags) await (await languageOf(tag)).rest();
}, 30_000);

const inSettings = { opening: { count: 1, visible: true, aim: { view: 'settings' as const } } };
const find = '.settings search input';

describe('another language', () => {
  it('is spoken at once, with everything as it was left', async () => {
    const shown = show(inSettings);
    await shown.type(find, 'sound');
    const field = await shown.find(find);
    shown.change({ language: 'fr' });
    await shown.sees('Réglages');
    await shown.missing('Settings');
    expect(await shown.find(find)).toBe(field);
    expect(field).toHaveProperty('value', 'sound');
    expect(document.documentElement.lang).toBe('fr');
  });

  it('is spoken from the first word on', async () => {
    const seen: string[] = [];
    const watch = new MutationObserver(() => seen.push(document.body.textContent ?? ''));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    const shown = show({ language: 'ja', accounts: [] });
    await shown.sees('今、誰がいますか？');
    watch.disconnect();
    expect(seen.join(' ')).not.toContain('Who is in?');
  });

  it('is the last one that was chosen, however quickly', async () => {
    const shown = show(inSettings);
    await shown.sees('Settings');
    for (const language of ['de', 'fr', 'ja', 'de'] as const) shown.change({ language });
    await shown.sees('Einstellungen');
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('de'));
  });

  it('tells what went wrong, also of what went wrong before', async () => {
    const shown = show({ notice: { code: 'offline' } });
    await shown.sees('There is no network.');
    shown.change({ language: 'de' });
    await shown.sees('Es gibt kein Netz.');
  });
});

describe('the language setting', () => {
  it('offers each language by its own name, and sends the choice', async () => {
    const shown = show(inSettings);
    const labels = ['System', 'English', 'Deutsch', 'Français', '日本語'];
    for (const label of labels) await shown.sees(label);
    await shown.click('日本語');
    await vi.waitFor(() => expect(shown.questions('changeSettings')).toEqual([{ language: 'ja' }]));
  });

  it('ends at the last one that the arrow keys passed, however slow main is', async () => {
    const answers: ((answer: unknown) => void)[] = [];
    const shown = show(inSettings, [], (main) =>
      main.answer('changeSettings', () => new Promise((answer) => answers.push(answer))),
    );
    for (const label of ['English', 'Deutsch', 'Français']) await shown.click(label);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(success());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(success());
    expect(shown.questions('changeSettings')).toEqual([{ language: 'en' }, { language: 'fr' }]);
  });

  it('is found by the name of a language, and cannot be changed where it is managed', async () => {
    const policy = {
      state: 'in-force' as const,
      file: '/etc/foyer/policy.json',
      managed: ['language' as const],
      refused: [],
    };
    const shown = show({ ...inSettings, policy });
    await shown.type(find, 'deutsch');
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.setting:not([hidden])')).toHaveLength(1),
    );
    expect(await shown.find('.setting:not([hidden])')).toHaveProperty('disabled', true);
    await shown.sees('Managed by your organisation.');
  });
});
