/**
 * Makes the pictures of the README from those of the last tour:
 * node --import tsx tests/tour/readme-pictures.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, projectFolder } from '../../build/paths.mjs';

const views = ['people', 'three-letters', 'requests'];
const edges = { light: '#d0d4dc', dark: '#3a3f4a' };
/** Less than what was taken: sharp on a fine screen, and light to load. */
const size = { width: 560, height: 784 };
const corner = 18;
const gap = 24;

const taken = join(outFolder, 'tour');
const folder = join(projectFolder, 'docs', 'pictures');

mkdirSync(folder, { recursive: true });
for (const appearance of ['light', 'dark'] as const) {
  const path = join(folder, `foyer-${appearance}.png`);
  execFileSync('convert', [
    ...views.flatMap((view) => popover(pictureOf(view, appearance), edges[appearance])),
    '+append',
    '+dither',
    '-colors',
    '200',
    '-define',
    'png:compression-level=9',
    '-strip',
    path,
  ]);
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} KB`);
}

/** One popover with round corners and an edge, on nothing. */
function popover(picture: string, edge: string): string[] {
  const { width, height } = size;
  const outline = `roundrectangle 1,1 ${width - 2},${height - 2} ${corner},${corner}`;
  const mask = ['(', '-size', `${width}x${height}`, 'xc:black', '-fill', 'white'];
  return [
    ...['(', picture, '-resize', `${width}x${height}!`],
    ...[...mask, '-draw', outline, ')', '-alpha', 'off', '-compose', 'CopyOpacity', '-composite'],
    ...['-compose', 'Over', '-fill', 'none', '-stroke', edge, '-strokewidth', '2'],
    ...['-draw', outline, '-bordercolor', 'none', '-border', `${gap / 2}x0`, ')'],
  ];
}

function pictureOf(view: string, appearance: string): string {
  const name = readdirSync(taken).find((name) => name.endsWith(`-${view}-${appearance}.png`));
  if (name === undefined) throw new Error(`The last tour took no picture of ${view}.`);
  return join(taken, name);
}
