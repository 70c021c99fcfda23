import { describe, expect, it } from 'vitest';
import { toggleCommand } from '../../../main/desktop/toggle-command.ts';

const program = { platform: 'linux', env: {}, execPath: '/opt/Foyer/foyer' } as const;

describe('the command for a key of the desktop', () => {
  it('is short where a package put it into the path', () => {
    expect(toggleCommand(program)).toBe('foyer --toggle');
  });

  it('is the AppImage itself, not where it is mounted this time', () => {
    const env = { APPIMAGE: '/home/ada/my apps/Foyer.AppImage' };
    const execPath = '/tmp/.mount_Foyer1/foyer';
    expect(toggleCommand({ ...program, env, execPath })).toBe(
      "'/home/ada/my apps/Foyer.AppImage' --toggle",
    );
  });

  it('is the whole path of anything else, as a shell reads it', () => {
    const execPath = "/home/ada/it's/foyer";
    expect(toggleCommand({ ...program, execPath })).toBe(`'/home/ada/it'\\''s/foyer' --toggle`);
  });

  it('is not where desktops bind no commands', () => {
    expect(toggleCommand({ ...program, platform: 'darwin' })).toBeNull();
    expect(toggleCommand({ ...program, platform: 'win32' })).toBeNull();
  });
});
