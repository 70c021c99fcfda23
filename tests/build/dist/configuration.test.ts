import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectFolder } from '../../../build/paths.mjs';
import { toastActivator } from '../../../main/desktop/identity.ts';
import { updateWays } from '../../../main/desktop/updates/package-kind.ts';
import { languageTags } from '../../../preload/contract.ts';

// electron-builder reads and judges its configuration in a package of its own.
const ofBuilder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
const { getConfig, validateConfiguration } = ofBuilder('app-builder-lib/out/util/config/config');
const { DebugLogger } = ofBuilder('builder-util');

const texts = z.record(z.string(), z.string());
const linux = z.object({
  linux: z.object({
    desktop: z.object({ entry: texts, desktopActions: z.record(z.string(), texts) }),
  }),
});
const desktopOf = (configuration: unknown) => linux.parse(configuration).linux.desktop;

const metainfo = readFileSync(join(projectFolder, 'build/linux/metainfo.xml'), 'utf8');
/** How many sentences the description for the stores has in English. */
const untranslated = metainfo.match(/<(summary|p|li)>/gu)?.length ?? 0;

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
  }, 30_000);

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

  it('says what Foyer is, and what its desktop actions do, in every language', () => {
    const { entry, desktopActions } = desktopOf(configuration);
    for (const tag of languageTags.filter((one) => one !== 'en')) {
      for (const key of ['GenericName', 'Comment', 'Keywords']) {
        expect(entry).toHaveProperty([`${key}[${tag}]`]);
      }
      for (const action of Object.values(desktopActions)) {
        expect(action).toHaveProperty([`Name[${tag}]`]);
      }
      expect(metainfo.split(`xml:lang="${tag}"`)).toHaveLength(untranslated + 1);
    }
  });

  it('gives the Windows shortcut the name by which Electron finds it', () => {
    expect(configuration['nsis']).toMatchObject({ shortcutName: configuration['productName'] });
    expect(configuration['nsis']).toMatchObject({ oneClick: false, perMachine: false });
  });

  it('takes the class that notifications start on Windows away again, and no other', () => {
    const installer = readFileSync(join(projectFolder, 'build/windows/policy.nsh'), 'utf8');
    expect(installer).toContain(`DeleteRegKey HKCU "Software\\Classes\\CLSID\\${toastActivator}"`);
    expect(installer.match(/DeleteRegKey/g)).toHaveLength(1);
  });

  it('starts an AppImage with its sandbox, on a runtime that today’s systems can run', () => {
    expect(configuration['appImage']).toMatchObject({ executableArgs: [] });
    expect(configuration['toolsets']).toEqual({ appimage: '1.0.3' });
  });

  it('installs the .msi for everybody, and names no place where an update would be ours', () => {
    expect(configuration['msi']).toMatchObject({ perMachine: true });
    expect(updateWays.msi).toBe('told');
  });
});
