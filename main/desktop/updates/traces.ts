import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownAppImage, type PackageKind, type Traces } from './package-kind.ts';

type Process = Pick<NodeJS.Process, 'platform' | 'env' | 'execPath' | 'resourcesPath'>;

/** What of this process tells what it came as. */
export function tracesOf(isPackaged: boolean, process: Process): Traces {
  const { platform, env, execPath, resourcesPath } = process;
  return {
    platform,
    isPackaged,
    env,
    execPath,
    packageType: contentOf(join(resourcesPath, 'package-type')),
    hasUninstaller: existsSync(join(dirname(execPath), 'Uninstall Foyer.exe')),
  };
}

/** Whether this person may put another program where this one is. */
export function mayReplace(kind: PackageKind, { env, execPath }: Traces): boolean {
  if (kind === 'mac') {
    // Opened where it was downloaded to, it runs from a place of its own that nobody may write to.
    const bundle = join(dirname(execPath), '..', '..');
    return !execPath.includes('/AppTranslocation/') && isWritable(bundle, dirname(bundle));
  }
  const image = ownAppImage({ env, execPath });
  return kind !== 'appimage' || (image !== null && isWritable(image, dirname(image)));
}

function isWritable(...paths: readonly string[]): boolean {
  try {
    for (const path of paths) accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
