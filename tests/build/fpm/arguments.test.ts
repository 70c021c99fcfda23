import { describe, expect, it } from 'vitest';
import { readWish } from '../../../build/fpm/arguments.mjs';

const least = [
  ...['-s', 'dir', '-t', 'deb', '--force'],
  ...['--name', 'door', '--version', '1.2.3', '--architecture', 'amd64'],
  ...['--maintainer', 'The Door authors', '--description', 'A door\n It opens.'],
  ...['--package', 'out/door.deb'],
];

describe("the stand-in's arguments", () => {
  it('are read as fpm reads them', () => {
    const more = ['-d', 'libdoor1', '--depends', 'libhinge2', '--after-install=in.sh'];
    const wish = readWish([...least, ...more, 'app/=/opt/Door', 'a=b.png=/usr/share/a.png']);
    expect(wish).toMatchObject({
      type: 'deb',
      name: 'door',
      synopsis: 'A door',
      description: 'It opens.',
      depends: ['libdoor1', 'libhinge2'],
      scripts: { 'after-install': 'in.sh' },
    });
    expect(wish.sources).toEqual([
      { from: 'app/', to: '/opt/Door' },
      { from: 'a=b.png', to: '/usr/share/a.png' },
    ]);
  });

  it('take the summary of an .rpm from beside its description', () => {
    const rpm = ['-t', 'rpm', '--rpm-summary', 'A door', '--description', 'It opens.'];
    expect(readWish([...least, ...rpm])).toMatchObject({
      synopsis: 'A door',
      description: 'It opens.',
    });
  });

  it.each([
    ['an option that is not known', ['--deb-upstart', 'x'], '"--deb-upstart" is not understood'],
    ['a short one', ['-x', 'y'], '"-x" is not understood'],
    ['an option without its value', ['--url'], '"--url" is not understood'],
    ['a file without a place', ['app'], '"app" does not say where it belongs'],
    ['another kind of package', ['-t', 'pacman'], '"-t pacman" cannot be made'],
    ['another kind of source', ['-s', 'gem'], 'only "-s dir" can be read'],
  ])('are refused with %s', (_what, more, words) => {
    expect(() => readWish([...least, ...more])).toThrow(words);
  });

  it('are refused when one that is needed is not there', () => {
    expect(() => readWish(['-s', 'dir', '-t', 'deb'])).toThrow('--description is missing');
  });
});
