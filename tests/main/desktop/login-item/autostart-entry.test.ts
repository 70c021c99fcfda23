import { describe, expect, it } from 'vitest';
import {
  autostartEntry,
  readAutostartEntry,
} from '../../../../main/desktop/login-item/autostart-entry.ts';

const written = (...command: string[]) => autostartEntry('Foyer', 'Who is in', command);

describe('an autostart entry', () => {
  it('starts the program with its arguments, and says so when it is read', () => {
    const text = written('/opt/Foyer/foyer', '--hidden');
    expect(text).toContain('\nExec=/opt/Foyer/foyer --hidden\n');
    expect(readAutostartEntry(text)).toEqual({
      command: ['/opt/Foyer/foyer', '--hidden'],
      isOn: true,
    });
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
