import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  feedAddress,
  isDecided,
  isReleasePage,
  releasePage,
  releasesAddress,
} from '../../../../main/desktop/updates/releases.ts';

const builder = readFileSync(new URL('../../../../electron-builder.yml', import.meta.url), 'utf8');

describe('where releases are', () => {
  it('is where the packages are published, over TLS', () => {
    expect(builder).toContain(`publish:\n  provider: generic\n  url: ${releasesAddress}\n`);
    expect(releasesAddress).toMatch(/^https:\/\/[^/]+\/.*[^/]$/);
  });

  it("is nobody's until it is decided, and then nobody is asked", () => {
    expect(isDecided(releasesAddress)).toBe(false);
    expect(isDecided('https://127.0.0.1:8443/releases')).toBe(true);
    expect(isDecided('https://example.org/releases')).toBe(true);
  });

  it('has a feed for each system, as electron-updater names them', () => {
    expect(feedAddress('https://a.example/r', 'win32', 'arm64')).toBe(
      'https://a.example/r/latest.yml',
    );
    expect(feedAddress('https://a.example/r', 'darwin', 'arm64')).toBe(
      'https://a.example/r/latest-mac.yml',
    );
    expect(feedAddress('https://a.example/r', 'linux', 'x64')).toBe(
      'https://a.example/r/latest-linux.yml',
    );
    expect(feedAddress('https://a.example/r', 'linux', 'arm64')).toBe(
      'https://a.example/r/latest-linux-arm64.yml',
    );
  });
});

describe('the page of a version', () => {
  const releases = 'https://a.example/releases';

  it('is built from the version alone, and nothing else may be opened', () => {
    const page = releasePage(releases, '1.2.3-beta.1');
    expect(page).toBe('https://a.example/releases/v1.2.3-beta.1/');
    expect(isReleasePage(releases, page ?? '')).toBe(true);
  });

  it.each([
    'https://a.example/releases/',
    'https://a.example/releases/v1.2.3',
    'https://a.example/releases/v1.2.3/setup.exe',
    'https://a.example/releases/v../../evil/',
    'https://a.example/releases/v1.2.3/?next=evil/',
    'https://a.example.evil/releases/v1.2.3/',
    'http://a.example/releases/v1.2.3/',
    'https://b.example/releases/v1.2.3/',
    'javascript:alert(1)//v1.2.3/',
    '',
  ])('is not %j', (address) => {
    expect(isReleasePage(releases, address)).toBe(false);
  });
});
