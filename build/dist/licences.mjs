// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../paths.mjs';

const rule = '-'.repeat(78);

/**
 * The licences of everything in the application, in full, for a person to read. Those of Electron
 * and Chromium are files of their own beside the executable.
 * @param {readonly import('./parts-list.mjs').Part[]} parts
 */
export function licencesText(parts) {
  const own = readFileSync(join(projectFolder, 'LICENSE'), 'utf8').trim();
  const sections = [
    `Foyer\n\n${own}`,
    ...parts.map(
      ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text || licence}`,
    ),
    'Electron and Chromium\n\nSee LICENSE.electron.txt and LICENSES.chromium.html in the folder of the application.',
  ];
  return `${sections.join(`\n\n${rule}\n\n`)}\n`;
}
