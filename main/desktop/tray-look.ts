import type { NativeTheme, Screen } from 'electron';

/** What the place of the icon asks of its picture. */
export interface TrayLook {
  readonly platform: NodeJS.Platform;
  /** Whether the taskbar is dark; only Windows tells. */
  readonly darkPanel: boolean;
  /** Whether a screen has more than one pixel a unit: a Linux panel draws what it is given. */
  readonly doubled: boolean;
}

interface Surfaces {
  readonly nativeTheme: Pick<NativeTheme, 'shouldUseDarkColorsForSystemIntegratedUI' | 'on'>;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'on'>;
}

/** How the icon has to look now. The taskbar of Windows may be dark while windows are light. */
export function trayLook(platform: NodeJS.Platform, { nativeTheme, screen }: Surfaces): TrayLook {
  return {
    platform,
    darkPanel: platform === 'win32' && nativeTheme.shouldUseDarkColorsForSystemIntegratedUI,
    doubled:
      platform === 'linux' && screen.getAllDisplays().some(({ scaleFactor }) => scaleFactor > 1),
  };
}

/** Calls back whenever the look may have become another. */
export function onLookChange({ nativeTheme, screen }: Surfaces, react: () => void): void {
  nativeTheme.on('updated', react);
  screen.on('display-added', react);
  screen.on('display-removed', react);
  screen.on('display-metrics-changed', react);
}
