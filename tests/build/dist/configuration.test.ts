import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../../build/paths.mjs';

// electron-builder reads and judges its configuration in a package of its own.
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = ofBuilder('app-builder-lib/out/util/config/config');
const { DebugLogger } = ofBuilder('builder-util');

const paths = z.object({
  afterPack: z.string(),
  linux: z.object({ icon: z.string() }),
  deb: z.object({ afterInstall: z.string(), afterRemove: z.string(), appArmorProfile: z.string() }),
  mac: z.object({ icon: z.string(), entitlements: z.string(), entitlementsInherit: z.string() }),
  win: z.object({ icon: z.string() }),
  nsis: z.object({ include: z.string() }),
});

describe('the description of the packages', () => {
  let configuration: Record<string, Record<string, unknown>>;
  beforeAll(async () => {
    configuration = await getConfig(projectFolder, 'electron-builder.yml', null);
  });

  it('is one that electron-builder understands, for every platform', async () => {
    await expect(validateConfiguration(configuration, new DebugLogger(false))).resolves.toBe(
      undefined,
    );
  });

  it('names no file that is not there', () => {
    const named = Object.values(paths.parse(configuration)).flatMap((part) =>
      typeof part === 'string' ? [part] : Object.values(part),
    );
    expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it('states every fuse that electron-builder knows, but the one that is none', () => {
    const { definitions } = ofBuilder('app-builder-lib/scheme.json');
    const known = Object.keys(definitions.FuseOptionsV1.properties);
    const stated = Object.keys(configuration['electronFuses'] ?? {});
    expect([...stated, 'resetAdHocDarwinSignature'].sort()).toEqual(known.sort());
  });

  it('makes a Mac app without a place in the dock, hardened, whose alerts have buttons', () => {
    expect(configuration['mac']).toMatchObject({
      hardenedRuntime: true,
      extendInfo: { LSUIElement: true, NSUserNotificationAlertStyle: 'alert' },
    });
    const entitlements = readFileSync(join(projectFolder, 'build/mac/entitlements.plist'), 'utf8');
    expect([...entitlements.matchAll(/<key>(.*)<\/key>/g)].map(([, key]) => key)).toEqual([
      'com.apple.security.cs.allow-jit',
    ]);
  });

  it('gives the Windows shortcut the name by which Electron finds it', () => {
    expect(configuration['nsis']).toMatchObject({ shortcutName: configuration['productName'] });
    expect(configuration['nsis']).toMatchObject({ oneClick: false, perMachine: false });
  });
});
