import { describe, expect, it } from 'vitest';
import {
  autostartEntry,
  readAutostartEntry,
} from '../../../../main/desktop/login-item/autostart-entry.ts';

const comments = { en: 'Who is in', de: 'Wer da ist', fr: 'Qui est là', ja: '在席確認' };
const written = (...command: string[]) => autostartEntry('Foyer', comments, command);

describe('an autostart entry', () => {
  it('starts the program with its arguments, and says so when it is read', () => {
    const text = written('/opt/Foyer/foyer', '--hidden');
    expect(text).toContain('\nExec=/opt/Foyer/foyer --hidden\n');
    expect(readAutostartEntry(text)).toEqual({
      command: ['/opt/Foyer/foyer', '--hidden'],
      isOn: true,
    });
  });

  it('says what it is in the language of the desktop', () => {
    expect(
      written('/opt/foyer')
        .split('\n')
        .filter((line) => line.startsWith('Comment')),
    ).toEqual([
      'Comment=Who is in',
      'Comment[de]=Wer da ist',
      'Comment[fr]=Qui est là',
      'Comment[ja]=在席確認',
    ]);
  });

  it.each([
    '/home/jane doe/Foyer.AppImage',
    '/opt/100%/foyer',
    '/opt/"quoted"/$HOME/`x`/foyer',
    '/opt/back\\slash/foyer',
  ])('leads to %s in spite of its letters', (program) => {
    expect(readAutostartEntry(written(program, '--hidden'))?.command).toEqual([
      program,
      '--hidden',
    ]);
  });

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])('is off with %s', (line) => {
    const text = written('/opt/foyer').replace('X-GNOME-Autostart-enabled=true', line);
    expect(readAutostartEntry(text)?.isOn).toBe(false);
  });

  it('is none without the key that starts something, whatever other groups say', () => {
    expect(readAutostartEntry('')).toBeUndefined();
    expect(readAutostartEntry('[Desktop Action x]\nExec=/bin/true\n')).toBeUndefined();
  });
});
