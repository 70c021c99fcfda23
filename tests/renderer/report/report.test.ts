import { describe, expect, it, vi } from 'vitest';
import { type AppState, failure, success } from '../../../preload/contract.ts';
import { show } from '../show.ts';

const opening: AppState['opening'] = { count: 1, visible: true, aim: { view: 'report' } };
const told = 'Versions\n  Foyer  1.2.3';

type Shown = ReturnType<typeof show>;
const textOf = async (shown: Shown) => {
  const field = await shown.find('textarea');
  return field instanceof HTMLTextAreaElement ? field.value : null;
};

describe('the report of a problem', () => {
  it('is shown whole, before it is saved or copied', async () => {
    const shown = show({ opening }, [], (main) => {
      main.answer('prepareReport', () => success({ text: told }));
      main.answer('saveReport', () => success('/home/mara/report.txt'));
    });
    expect(await textOf(shown)).toBe(told);
    expect([shown.questions('saveReport'), shown.questions('copyReport')]).toEqual([[], []]);
    await shown.click('Save…');
    await shown.sees('Saved as /home/mara/report.txt');
    await shown.click('Copy');
    await shown.sees('Copied');
    expect(shown.questions('copyReport')).toHaveLength(1);
  });

  it('says nothing of a file where the person chose none, and why where it was not saved', async () => {
    let end: unknown = success(null);
    const shown = show({ opening }, [], (main) => {
      main.answer('prepareReport', () => success({ text: told }));
      main.answer('saveReport', () => end);
    });
    await shown.click('Save…');
    await vi.waitFor(() => expect(shown.questions('saveReport')).toHaveLength(1));
    await shown.missing('Saved as');
    end = failure('report-not-saved', { file: 'report.txt', reason: 'ENOSPC' });
    await shown.click('Save…');
    await shown.sees('report.txt could not be saved there (ENOSPC).');
    expect(await textOf(shown)).toBe(told);
  });

  it('can be asked for again when it could not be made', async () => {
    let times = 0;
    const shown = show({ opening }, [], (main) =>
      main.answer('prepareReport', () => {
        times += 1;
        return times === 1 ? failure('internal') : success({ text: told });
      }),
    );
    await shown.click('Try again');
    expect(await textOf(shown)).toBe(told);
  });

  it('is one step away from where a fault of ours is told, and not from other news', async () => {
    const shown = show({ notice: { code: 'ended-unexpectedly' } }, [], (main) =>
      main.answer('prepareReport', () => success({ text: told })),
    );
    await shown.sees('Foyer ended unexpectedly last time.');
    await shown.click('Report a problem');
    expect(await textOf(shown)).toBe(told);
    const other = show({ notice: { code: 'disk-refused' } });
    await other.sees('Foyer could not write to its folder.');
    await other.missing('Report a problem');
  });
});
