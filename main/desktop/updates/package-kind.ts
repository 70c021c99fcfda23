export const packageKinds = [
  'source',
  'deb',
  'rpm',
  'tar.gz',
  'appimage',
  'snap',
  'flatpak',
  'mac',
  'nsis',
  'nsis-for-all',
  'msi',
] as const;

/** What this Foyer came as. */
export type PackageKind = (typeof packageKinds)[number];

/** What of a process tells what it came as. */
export interface Traces {
  readonly platform: NodeJS.Platform;
  readonly isPackaged: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
  /** What `resources/package-type` holds: electron-builder writes it for some kinds. */
  readonly packageType: string;
  /** Whether the uninstaller that an NSIS installer leaves is beside the program. */
  readonly hasUninstaller: boolean;
}

/** The kind of package that these traces are of. */
export function packageKind(traces: Traces): PackageKind {
  if (!traces.isPackaged) return 'source';
  if (traces.platform === 'darwin') return 'mac';
  return traces.platform === 'win32' ? windowsKind(traces) : linuxKind(traces);
}

/**
 * How each kind comes by a newer version. By `itself`: it fetches and replaces its own files.
 * `told`: files that belong to an administrator or a package manager are theirs to replace, and
 * doing it behind their back fails, or says nothing (https://github.com/electron-userland/electron-builder/issues/7061).
 * `elsewhere`: a store, or whoever builds it.
 */
export const updateWays: Readonly<Record<PackageKind, 'itself' | 'told' | 'elsewhere'>> = {
  source: 'elsewhere',
  snap: 'elsewhere',
  flatpak: 'elsewhere',
  deb: 'told',
  rpm: 'told',
  'tar.gz': 'told',
  msi: 'told',
  'nsis-for-all': 'told',
  appimage: 'itself',
  nsis: 'itself',
  mac: 'itself',
};

/**
 * The file that this program was started from, where that is an AppImage. The variable alone does
 * not say so: every program that an AppImage starts inherits it.
 */
export function ownAppImage({ env, execPath }: Pick<Traces, 'env' | 'execPath'>): string | null {
  const { APPIMAGE: file, APPDIR: mount } = env;
  if (!file?.startsWith('/') || !mount) return null;
  return execPath.startsWith(`${mount.replace(/\/+$/, '')}/`) ? file : null;
}

function linuxKind(traces: Traces): PackageKind {
  const { env, execPath, packageType } = traces;
  if (env['FLATPAK_ID'] !== undefined && execPath.startsWith('/app/')) return 'flatpak';
  if (env['SNAP'] && execPath.startsWith(`${env['SNAP']}/`)) return 'snap';
  if (ownAppImage(traces) !== null) return 'appimage';
  return packageType === 'deb' || packageType === 'rpm' ? packageType : 'tar.gz';
}

function windowsKind({ env, execPath, hasUninstaller }: Traces): PackageKind {
  if (!hasUninstaller) return 'msi';
  const own = env['LOCALAPPDATA'];
  return own && execPath.toLowerCase().startsWith(`${own.toLowerCase()}\\`)
    ? 'nsis'
    : 'nsis-for-all';
}
