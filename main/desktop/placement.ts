/** A rectangle in device-independent pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A screen, and what of it panels, docks and menu bars leave free. */
export interface Screen {
  readonly bounds: Area;
  readonly workArea: Area;
}

/** What is known when the popover is called. */
export interface Call {
  /** What called: the tray's icon, or something without a place. */
  readonly caller: 'tray' | 'shortcut';
  /** Where the icon is; without a size where the system does not say. */
  readonly tray: Area;
  readonly pointer: Point;
  /** At least one. */
  readonly screens: readonly [Screen, ...Screen[]];
}

type Size = Pick<Area, 'width' | 'height'>;

/** The gap between the popover and the edge of the screen or the tray icon. */
const gap = 8;

/**
 * Where the popover goes: beside the tray icon where the system tells where that is; beside the
 * pointer when the icon was clicked but its place is not told; else centred in the upper part of the
 * screen that the pointer is on, as a launcher.
 */
export function placePopover(size: Size, { caller, tray, pointer, screens }: Call): Area {
  if (caller === 'shortcut') return asLauncher(size, nearest(screens, pointer));
  const anchor = tray.width > 0 && tray.height > 0 ? tray : { ...pointer, width: 0, height: 0 };
  return beside(size, nearest(screens, middle(anchor)), anchor);
}

/** Where a popover on show goes when screens came, went or changed; the same where it may stay. */
export function keepInSight(area: Area, size: Size, screens: Call['screens']): Area {
  const { workArea } = nearest(screens, middle(area));
  return inside(size, workArea, area);
}

/** The screen that a point is on, or else the one that is least far from it. */
function nearest(screens: Call['screens'], point: Point): Screen {
  const [first] = screens;
  return screens.reduce<Screen>(
    (best, screen) =>
      distance(point, screen.bounds) < distance(point, best.bounds) ? screen : best,
    first,
  );
}

function asLauncher(size: Size, { workArea }: Screen): Area {
  return inside(size, workArea, {
    x: workArea.x + (workArea.width - size.width) / 2,
    y: workArea.y + (workArea.height - size.height) / 4,
  });
}

function beside(size: Size, screen: Screen, anchor: Area): Area {
  const { x, y } = middle(anchor);
  const { workArea } = screen;
  const centred = { x: x - size.width / 2, y: y - size.height / 2 };
  const wanted = {
    top: { x: centred.x, y: Math.max(anchor.y + anchor.height, workArea.y) + gap },
    bottom: { x: centred.x, y: Math.min(anchor.y, bottomOf(workArea)) - size.height - gap },
    left: { x: Math.max(anchor.x + anchor.width, workArea.x) + gap, y: centred.y },
    right: { x: Math.min(anchor.x, rightOf(workArea)) - size.width - gap, y: centred.y },
  };
  return inside(size, workArea, wanted[edgeOf(screen, { x, y })]);
}

/** The edge whose panel an icon is in; where panels hide themselves, the nearest one. */
function edgeOf({ bounds, workArea }: Screen, { x, y }: Point) {
  if (y < workArea.y) return 'top';
  if (y >= bottomOf(workArea)) return 'bottom';
  if (x < workArea.x) return 'left';
  if (x >= rightOf(workArea)) return 'right';
  const horizontal = Math.min(y - bounds.y, bottomOf(bounds) - y);
  const vertical = Math.min(x - bounds.x, rightOf(bounds) - x);
  if (vertical < horizontal) return x - bounds.x === vertical ? 'left' : 'right';
  return y - bounds.y === horizontal ? 'top' : 'bottom';
}

/** As near to the wanted place as the free part of the screen allows, and no larger than that. */
function inside(size: Size, workArea: Area, wanted: Point): Area {
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  return {
    x: within(wanted.x, width, workArea.x, workArea.width),
    y: within(wanted.y, height, workArea.y, workArea.height),
    width,
    height,
  };
}

function within(wanted: number, length: number, from: number, room: number): number {
  const margin = Math.min(gap, (room - length) / 2);
  const last = from + room - length - margin;
  return Math.round(Math.max(from + margin, Math.min(wanted, last)));
}

function distance({ x, y }: Point, area: Area): number {
  return Math.hypot(
    Math.max(area.x - x, 0, x - rightOf(area) + 1),
    Math.max(area.y - y, 0, y - bottomOf(area) + 1),
  );
}

function middle({ x, y, width, height }: Area): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

const rightOf = ({ x, width }: Area) => x + width;
const bottomOf = ({ y, height }: Area) => y + height;
