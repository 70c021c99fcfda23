import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../../main/desktop/report/facts.ts';
import { createReports } from '../../../../main/desktop/report/reports.ts';
import { success } from '../../../../preload/contract.ts';
import { connected, stateWith } from '../../a-state.ts';

const facts: Facts = {
  versions: [['Foyer', '1.2.3']],
  desktop: [['notifications', 'dunst 1.9']],
  lastEnd: 'unexpectedly',
  before: ['2026-01-01T00:00:00.000Z info the last thing before'],
  events: [],
};

function setUp(more: Partial<Facts> = {}, strike = (text: string) => text) {
  const state = stateWith({ ...connected('symphony:1'), name: 'Mara Vogt' });
  const saved: [string, string][] = [];
  const copied: string[] = [];
  const reports = createReports({
    state,
    collectFacts: async () => ({ ...facts, ...more }),
    whoWeAre: () => ({ home: '/home/mara', user: 'mara' }),
    strike,
    copyText: (text) => void copied.push(text),
    saveText: async (name, text) => {
      saved.push([name, text]);
      return success(`/somewhere/${name}`);
    },
    now: () => Date.UTC(2026, 0, 2),
  });
  const prepared = async () => {
    const report = await reports.prepareReport();
    if (!report.ok) throw new Error(report.problem.code);
    return report.value.text;
  };
  return { state, reports, prepared, saved, copied };
}

describe('the report of a problem', () => {
  it('says what helps: versions, desktop, accounts, settings, events and the crash before', async () => {
    const text = await setUp().prepared();
    for (const said of [
      'Foyer  1.2.3',
      'dunst 1.9',
      'unexpected: the last run was not ended by anybody',
      'the last thing before',
      'symphony at home.example by key',
      'spaces.redirectPort',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('says nothing of whom and where, even where a line does', async () => {
    const { state, prepared } = setUp({
      events: [
        'ENOENT /home/mara/Documents/key.pem of Mara Vogt <mara.vogt@acme.example>',
        'C:\\Users\\mara\\key.pem and /Users/mara/key.pem and /srv/mara/key.pem',
      ],
    });
    const { settings } = state.getState();
    const symphony = { podUrl: 'https://acme.example', username: 'mara.v', keyFile: '/k/mara.pem' };
    state.setState({ settings: { ...settings, symphony } });
    const text = await prepared();
    expect(text.toLowerCase()).not.toContain('mara');
    expect(text).not.toContain('me@home.example');
    expect(text).toContain('https://acme.example');
  });

  it('says nothing at all while a secret would be in it', async () => {
    // Whatever is struck out, it is there again.
    const { reports } = setUp({}, (text) => `${text} secret`);
    expect(await reports.prepareReport()).toMatchObject({ problem: { code: 'internal' } });
    expect(reports.copyReport()).toMatchObject({ problem: { code: 'not-found' } });
  });

  it('is saved and copied as it was shown', async () => {
    const { reports, prepared, saved, copied, state } = setUp();
    expect(await reports.saveReport()).toMatchObject({ problem: { code: 'not-found' } });
    const text = await prepared();
    state.setState({ accounts: [] });
    expect(await reports.saveReport()).toEqual(success('/somewhere/foyer-report-2026-01-02.txt'));
    expect(reports.copyReport()).toEqual(success());
    expect(saved).toEqual([['foyer-report-2026-01-02.txt', text]]);
    expect(copied).toEqual([text]);
  });
});
