/** Hints that are given once. Where nothing can be kept, they come again: no harm. */
export const once = {
  happened(hint: string): boolean {
    try {
      return localStorage.getItem(`foyer.${hint}`) !== null;
    } catch {
      return false;
    }
  },
  remember(hint: string): void {
    try {
      localStorage.setItem(`foyer.${hint}`, 'seen');
    } catch {
      // Storage is denied or full.
    }
  },
};
