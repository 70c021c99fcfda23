import { describe, expect, it } from 'vitest';
import { ownPlaces } from '../../../../main/desktop/erase/places.ts';

const linux = { platform: 'linux', env: {}, home: '/home/jane' } as const;
const windows = {
  platform: 'win32',
  env: { LOCALAPPDATA: 'C:\\Users\\jane\\AppData\\Local' },
  home: 'C:\\Users\\jane',
} as const;

describe('what is Foyer’s on the disk', () => {
  it('is the profile, and what was fetched for an update', () => {
    expect(ownPlaces({ ...linux, profile: '/home/jane/.config/Foyer' })).toEqual([
      '/home/jane/.config/Foyer',
      '/home/jane/.cache/foyer-updater',
    ]);
    const moved = { ...linux, env: { XDG_CACHE_HOME: '/cache' } };
    expect(ownPlaces({ ...moved, profile: '/p' })).toContain('/cache/foyer-updater');
    expect(ownPlaces({ ...windows, profile: 'C:\\Users\\jane\\AppData\\Roaming\\Foyer' })).toEqual([
      'C:\\Users\\jane\\AppData\\Roaming\\Foyer',
      'C:\\Users\\jane\\AppData\\Local\\foyer-updater',
    ]);
  });

  it('is on macOS also what the system keeps of it, by its own name', () => {
    const profile = '/Users/jane/Library/Application Support/Foyer';
    const places = ownPlaces({ ...linux, platform: 'darwin', home: '/Users/jane', profile }) ?? [];
    expect(places).toContain('/Users/jane/Library/Preferences/io.github.foyer_app.Foyer.plist');
    expect(places.every((place) => /foyer/i.test(place))).toBe(true);
  });

  it.each([
    ['the home folder', { ...linux, profile: '/home/jane' }],
    ['a folder with all homes', { ...linux, profile: '/home' }],
    ['everything', { ...linux, profile: '/' }],
    ['nowhere', { ...linux, profile: '' }],
    ['here', { ...linux, profile: 'profile' }],
    ['the home folder on Windows', { ...windows, profile: 'c:\\users\\jane' }],
    ['a whole disk', { ...windows, profile: 'C:\\' }],
  ])('is never %s, whatever somebody chose for a profile', (_what, surroundings) => {
    expect(ownPlaces(surroundings)).toBe(undefined);
  });
});
