import { describe, expect, it } from 'vitest';
import { plan } from '../../../build/dist/targets.mjs';

const offline = { platform: 'linux', canDownload: false, environment: {} } as const;
const online = { ...offline, canDownload: true } as const;

describe('which packages are made', () => {
  it('is all of them where the tools can be fetched', () => {
    expect(plan(undefined, online)).toEqual({
      feasible: ['deb', 'rpm', 'tar.gz', 'AppImage'],
      leftOut: [],
    });
  });

  it('is what the system itself can make where they cannot, with a sentence for the rest', () => {
    const { feasible, leftOut } = plan(undefined, offline);
    expect(feasible).toEqual(['deb', 'rpm', 'tar.gz']);
    expect(leftOut).toEqual([
      { target: 'AppImage', reason: expect.stringMatching(/^Its runtime comes from GitHub.*\.$/) },
    ]);
  });

  it('takes the copy of a tool that somebody has', () => {
    const environment = { APPIMAGE_TOOLS_PATH: process.cwd() };
    expect(plan(['AppImage'], { ...offline, environment }).feasible).toEqual(['AppImage']);
  });

  it.each([
    ['dmg', 'It can be made on macOS only.'],
    ['nsis', 'It can be made on Windows only.'],
    ['snap', 'Foyer is not packed for it: inside, the keyring and the tray are other ones.'],
    ['floppy', 'There is no such kind of package.'],
  ])('is not %s on Linux', (target, reason) => {
    expect(plan([target, 'deb'], online)).toEqual({
      feasible: ['deb'],
      leftOut: [{ target, reason }],
    });
  });

  it('is what macOS and Windows install, there', () => {
    expect(plan(undefined, { ...offline, platform: 'darwin' }).feasible).toEqual(['dmg', 'zip']);
    expect(plan(undefined, { ...online, platform: 'win32' }).feasible).toEqual(['nsis', 'msi']);
    expect(plan(undefined, { ...offline, platform: 'win32' }).feasible).toEqual([]);
  });
});
