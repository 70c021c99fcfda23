/** How large everything may be, in percent. */
export const zooms = [100, 125, 150, 175, 200] as const;

const usual = zooms[0];

/** The next size from one on: larger, smaller, or the usual one. */
export function zoomAfter(now: number, way: 'larger' | 'smaller' | 'usual-size'): number {
  switch (way) {
    case 'larger':
      return zooms.find((one) => one > now) ?? now;
    case 'smaller':
      return zooms.findLast((one) => one < now) ?? usual;
    case 'usual-size':
      return usual;
  }
}
