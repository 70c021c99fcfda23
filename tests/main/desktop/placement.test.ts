import { describe, expect, it } from 'vitest';
import {
  type Area,
  type Call,
  keepInSight,
  placePopover,
  type Screen,
} from '../../../main/desktop/placement.ts';

const size = { width: 400, height: 560 };
const unknown: Area = { x: 0, y: 0, width: 0, height: 0 };
const edges = ['top', 'bottom', 'left', 'right'] as const;
type Edge = (typeof edges)[number];

/** A screen at a place, with a panel of 40 at one edge. */
function screenAt(x: number, y: number, width: number, height: number, panel?: Edge): Screen {
  const workArea = {
    x: panel === 'left' ? x + 40 : x,
    y: panel === 'top' ? y + 40 : y,
    width: panel === 'left' || panel === 'right' ? width - 40 : width,
    height: panel === 'top' || panel === 'bottom' ? height - 40 : height,
  };
  return { bounds: { x, y, width, height }, workArea };
}

/** An icon of 24 in the panel, a share of the way along it. */
function iconIn({ bounds }: Screen, panel: Edge, share: number): Area {
  const along = (from: number, length: number) => Math.round(from + (length - 24) * share);
  const x = along(bounds.x, bounds.width);
  const y = along(bounds.y, bounds.height);
  const icon = { width: 24, height: 24 };
  if (panel === 'top') return { ...icon, x, y: bounds.y + 8 };
  if (panel === 'bottom') return { ...icon, x, y: bounds.y + bounds.height - 32 };
  if (panel === 'left') return { ...icon, x: bounds.x + 8, y };
  return { ...icon, x: bounds.x + bounds.width - 32, y };
}

const contains = (outer: Area, inner: Area) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const overlap = (one: Area, other: Area) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** How two screens may stand: the second to each side, of another scale, and apart by its height. */
const arrangements: readonly (readonly [string, number, number, number, number])[] = [
  ['alone', 0, 0, 0, 0],
  ['to the right', 1920, 0, 1280, 720],
  ['to the left', -1280, 0, 1280, 720],
  ['above', 0, -1440, 2560, 1440],
  ['below', 0, 1080, 1536, 864],
  ['left and above, at two thirds of the scale', -2560, -1700, 2560, 1440],
  ['right and hung lower', 1920, 600, 800, 1280],
];

function call(more: Partial<Call>): Call {
  const screens = [screenAt(0, 0, 1920, 1080)] as const;
  return { caller: 'tray', tray: unknown, pointer: { x: 0, y: 0 }, screens: [...screens], ...more };
}

/** Beside the icon, in the free part of its screen, and over nothing of the icon itself. */
function standsBy(icon: Area, here: Screen, panel: Edge, screens: Call['screens']) {
  const area = placePopover(size, call({ tray: icon, pointer: { x: 960, y: 540 }, screens }));
  expect(area).toMatchObject(size);
  expect(contains(here.workArea, area)).toBe(true);
  expect(overlap(area, icon)).toBe(false);
  const lies = panel === 'top' || panel === 'bottom';
  const [middle, from, to] = lies
    ? [icon.x + 12, area.x, area.x + area.width]
    : [icon.y + 12, area.y, area.y + area.height];
  expect(middle).toBeGreaterThanOrEqual(from - 20);
  expect(middle).toBeLessThanOrEqual(to + 20);
}

const everywhere = arrangements.flatMap((arrangement) =>
  edges.flatMap((panel) =>
    [0, 0.03, 0.5, 0.97, 1].map((share) => [...arrangement, panel, share] as const),
  ),
);

describe('beside a tray icon whose place is told', () => {
  it.each(everywhere)(
    'second screen %s (%i, %i, %i x %i), panel at the %s, icon at %d of it',
    (_where, x, y, width, height, panel, share) => {
      const first = screenAt(0, 0, 1920, 1080, panel);
      const second = screenAt(x, y, width, height, panel);
      const screens: Call['screens'] = width > 0 ? [first, second] : [first];
      for (const here of screens) standsBy(iconIn(here, panel, share), here, panel, screens);
    },
  );

  it('keeps to the nearest edge where the panel hides itself', () => {
    const bare = screenAt(0, 0, 1920, 1080);
    const below = iconIn(bare, 'bottom', 0.9);
    expect(placePopover(size, call({ tray: below })).y).toBe(below.y - 560 - 8);
    const beside = iconIn(bare, 'left', 0.5);
    expect(placePopover(size, call({ tray: beside })).x).toBe(beside.x + 24 + 8);
  });

  it('is not larger than the screen leaves free, at twice the scale', () => {
    const small = screenAt(0, 0, 683, 384, 'bottom');
    const area = placePopover(size, call({ tray: iconIn(small, 'bottom', 1), screens: [small] }));
    expect(area.height).toBe(344);
    expect(contains(small.workArea, area)).toBe(true);
  });
});

describe('where the place of the icon is not told', () => {
  it('goes to the pointer that clicked it', () => {
    const screens: Call['screens'] = [
      screenAt(0, 0, 1920, 1080, 'bottom'),
      screenAt(-1280, 0, 1280, 720, 'top'),
    ];
    const area = placePopover(size, call({ pointer: { x: -100, y: 10 }, screens }));
    expect(area).toEqual({ ...size, x: -300 - 108, y: 48 });
  });

  it('is a launcher on the screen of the pointer when a key called it', () => {
    const screens: Call['screens'] = [screenAt(0, 0, 1920, 1080), screenAt(1920, 0, 1280, 720)];
    const pointer = { x: 2000, y: 700 };
    const area = placePopover(size, call({ caller: 'shortcut', pointer, screens }));
    expect(area).toEqual({ ...size, x: 1920 + 440, y: 40 });
  });

  it('is on the screen nearest to a pointer that is on none', () => {
    const screens: Call['screens'] = [screenAt(0, 0, 1920, 1080), screenAt(1920, 600, 800, 600)];
    const pointer = { x: 2500, y: 100 };
    const area = placePopover(size, call({ caller: 'shortcut', pointer, screens }));
    expect(contains(screens[1]?.workArea ?? unknown, area)).toBe(true);
  });
});

describe('while it is on show', () => {
  const [first, second] = [screenAt(0, 0, 1920, 1080, 'bottom'), screenAt(1920, 0, 1280, 720)];
  const there = { ...size, x: 2400, y: 40 };

  it('comes over when its screen is taken away', () => {
    const area = keepInSight(there, size, [first]);
    expect(contains(first.workArea, area)).toBe(true);
  });

  it('stays where it is when another one comes or goes', () => {
    expect(keepInSight(there, size, [first, second])).toEqual(there);
    expect(keepInSight(there, size, [second])).toEqual(there);
  });

  it('grows back when there is room again', () => {
    const small = screenAt(0, 0, 683, 384);
    const shrunk = keepInSight({ ...size, x: 100, y: 100 }, size, [small]);
    expect(shrunk.height).toBe(384);
    expect(keepInSight(shrunk, size, [first]).height).toBe(560);
  });
});
