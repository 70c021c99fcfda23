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

/** The gap between the popover and the edge of the screen or the tray icon. */
const gap = 8;

/**
 * Where the popover goes: below or above the tray icon where the system tells where that is (an
 * area with a size); near the pointer when the tray was clicked but its place is not told; else
 * centred in the upper part of the screen, as a launcher.
 */
export function placePopover(
  size: Pick<Area, 'width' | 'height'>,
  workArea: Area,
  near: { readonly tray?: Area; readonly pointer?: Point },
): Area {
  const { tray, pointer } = near;
  const anchor =
    tray && tray.width > 0 && tray.height > 0
      ? { x: tray.x + tray.width / 2, y: tray.y + tray.height / 2 }
      : pointer;
  const wanted = anchor
    ? besideEdge(size, workArea, anchor)
    : {
        x: workArea.x + (workArea.width - size.width) / 2,
        y: workArea.y + (workArea.height - size.height) / 4,
      };
  return { ...size, ...inside(size, workArea, wanted) };
}

function besideEdge(size: Pick<Area, 'width' | 'height'>, workArea: Area, anchor: Point): Point {
  const inUpperHalf = anchor.y < workArea.y + workArea.height / 2;
  return {
    x: anchor.x - size.width / 2,
    y: inUpperHalf
      ? Math.max(anchor.y, workArea.y) + gap
      : Math.min(anchor.y, workArea.y + workArea.height) - size.height - gap,
  };
}

function inside(size: Pick<Area, 'width' | 'height'>, workArea: Area, wanted: Point): Point {
  return {
    x: between(wanted.x, workArea.x + gap, workArea.x + workArea.width - size.width - gap),
    y: between(wanted.y, workArea.y + gap, workArea.y + workArea.height - size.height - gap),
  };
}

function between(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
