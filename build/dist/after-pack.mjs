// @ts-check
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/**
 * electron-builder's hook between packing and signing.
 * @param {import('electron-builder').AfterPackContext} context
 */
export default async function afterPack({ appOutDir, packager, electronPlatformName }) {
  await stateLastFuse(executableOf(appOutDir, packager, electronPlatformName));
  if (electronPlatformName === 'linux') settleLibraries(appOutDir);
}

/**
 * States the fuse that electron-builder has no word for. Older versions of Electron do not have it.
 * @param {string} executable
 */
async function stateLastFuse(executable) {
  const wire = await getCurrentFuseWire(executable);
  if (wire[FuseV1Options.WasmTrapHandlers] === undefined) return;
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.WasmTrapHandlers]: true,
  });
}

/**
 * A library is loaded and not started (Debian Policy, 8.1).
 * @param {string} folder
 */
function settleLibraries(folder) {
  for (const name of readdirSync(folder)) {
    if (/\.so(\.\d+)?$/.test(name)) chmodSync(join(folder, name), 0o644);
  }
}

/**
 * @param {string} folder
 * @param {import('electron-builder').AfterPackContext['packager']} packager
 * @param {string} platform
 */
function executableOf(folder, { appInfo, platformSpecificBuildOptions }, platform) {
  const name = appInfo.productFilename;
  if (platform === 'darwin') return join(folder, `${name}.app`, 'Contents', 'MacOS', name);
  if (platform === 'win32') return join(folder, `${name}.exe`);
  return join(folder, platformSpecificBuildOptions.executableName ?? name);
}
