import { describe, expect, it } from 'vitest';
import { isNewer, isVersion } from '../../../../main/desktop/updates/version.ts';

/** From the oldest to the newest, as semver.org orders them. */
const inOrder = [
  '0.9.10',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  '10.0.0',
];
const isRelease = (version: string) => !version.includes('-');

describe('a newer version', () => {
  it('is what comes later in the order of semver, and never what comes before', () => {
    for (const [age, offered] of inOrder.entries()) {
      for (const [otherAge, current] of inOrder.entries()) {
        if (!isRelease(offered) && isRelease(current)) continue;
        expect(isNewer(offered, current), `${offered} after ${current}`).toBe(age > otherAge);
      }
    }
  });

  it('is not one before a release, for who runs a release', () => {
    expect(isNewer('2.0.0-beta.1', '1.0.0')).toBe(false);
    expect(isNewer('2.0.0', '2.0.0-beta.1')).toBe(true);
  });

  it('is not the same one built again', () => {
    expect(isNewer('1.0.0+2', '1.0.0+1')).toBe(false);
  });

  it.each([
    '',
    'v1.0.0',
    '1.0',
    '1.0.0.0',
    '01.0.0',
    '1.0.0-01',
    '1.0.0-',
    '1.0.0 ',
    '../1.0.0',
    '1.0.0/../../evil',
    '1.0.0?x=1',
    '9999999999.0.0',
    `1.0.0-${'a'.repeat(100)}`,
    '<b>1.0.0</b>',
  ])('is not %j, which is none', (text) => {
    expect(isVersion(text)).toBe(false);
    expect(isNewer(text, '0.0.1')).toBe(false);
    expect(isNewer('1.0.0', text)).toBe(false);
  });
});
