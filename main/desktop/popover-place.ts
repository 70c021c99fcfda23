import { screen } from 'electron';
import { type Area, type Call, keepInSight, placePopover } from './placement.ts';
import { popoverSizeAt } from './popover-options.ts';

/** Where the popover goes, so many percent of its size, as screens and pointer are now. */
export function placeFor(
  caller: Call['caller'],
  zoom: number,
  { trayArea, mayPlace }: { readonly trayArea: () => Area; readonly mayPlace: boolean },
): Area {
  return placePopover(popoverSizeAt(zoom), {
    caller: mayPlace ? caller : 'shortcut',
    tray: trayArea(),
    pointer: screen.getCursorScreenPoint(),
    screens: allScreens(),
  });
}

/** Calls back when a popover at `where()`, if it is anywhere, has to be moved to stay in sight. */
export function followScreens(
  where: () => Area | undefined,
  move: (area: Area) => void,
  zoom: () => number,
): void {
  const stayInSight = () => {
    const area = where();
    if (area) move(keepInSight(area, popoverSizeAt(zoom()), allScreens()));
  };
  screen.on('display-added', stayInSight);
  screen.on('display-removed', stayInSight);
  screen.on('display-metrics-changed', stayInSight);
}

function allScreens(): Call['screens'] {
  return [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
}
