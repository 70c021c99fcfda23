/** Somebody else's words within a sentence of ours: they turn no letter around them. */
export function alone(foreign: string): string {
  return `\u2068${foreign}\u2069`;
}
