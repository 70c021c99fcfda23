import type { Bridge } from '../preload/contract.ts';

declare global {
  interface Window {
    /** The door in the wall, put here by the preload script. */
    readonly foyer: Bridge;
  }
}
