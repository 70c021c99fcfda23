// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone, absolute. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is fetched once and kept: downloads, Electron runtimes. Safe to delete. */
export const cacheFolder = join(projectFolder, '.cache');

/** What is made here: bundle, profile, reports. Safe to delete. */
export const outFolder = join(projectFolder, 'out');

/** The bundled application, as Electron starts it. */
export const applicationFolder = join(outFolder, 'app');

/** What is prepared for the packages, and read by electron-builder.yml. */
export const packageFolder = join(outFolder, 'package');
