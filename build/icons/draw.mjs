/**
 * Draws every icon from foyer.svg: `node build/icons/draw.mjs`. The pictures are committed, so this
 * runs only after a change of the drawing. Debian: apt install librsvg2-bin optipng
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { icns, ico } from './containers.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, 'foyer.svg');
const trayFolder = join(here, '..', '..', 'main', 'desktop', 'icons');

const openDoor = ['door-edge', 'frame-open', 'light', 'leaf', 'step-open'];
const counts = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Each coloured picture of the tray and its layers. */
const coloured = {
  connected: [...openDoor, 'handle'],
  offline: ['door-edge', 'frame-grey', 'dark', 'slash'],
  'signed-out': ['door-edge', 'frame-grey', 'keyhole'],
  ...Object.fromEntries(
    counts.map((count) => [`knocking-${count}`, [...openDoor, 'badge', `count-${count}`]]),
  ),
  'knocking-9-plus': [...openDoor, 'badge-wide', 'count-9-plus'],
};

/** Each picture of the menu bar of macOS, which finds out by the name that it may colour it. */
const templates = {
  connectedTemplate: ['template-open'],
  offlineTemplate: ['template-offline'],
  'signed-outTemplate': ['template-closed'],
  knockingTemplate: ['template-knocking'],
};

/** What Windows shows by the clock, from 100 % to 300 %. */
const taskbarSizes = [16, 20, 24, 32, 40, 48];

const digitStyle =
  '.digit { fill: none; stroke: #fff; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round }';

const scratch = mkdtempSync(join(tmpdir(), 'foyer-icons-'));
try {
  drawTray('colour', coloured, 22);
  drawTray('template', templates, 16);
  drawTaskbar('dark', (layer) => layer);
  // A light taskbar needs no light edge.
  drawTaskbar('light', (layer) => (layer === 'door-edge' ? [] : layer));
  for (const size of [16, 32, 48, 64, 128, 256, 512]) {
    drawApp(size, join(here, 'linux', `${size}x${size}.png`));
  }
  writeFileSync(join(here, 'foyer.ico'), ico([16, 24, 32, 48, 64, 256].map(picture)));
  writeFileSync(join(here, 'foyer.icns'), icns([16, 32, 64, 128, 256, 512, 1024].map(picture)));
  draw(['app'], 128, join(trayFolder, 'foyer.png'));
} finally {
  rmSync(scratch, { recursive: true });
}

/** The app's picture, in the scratch folder. */
function picture(size) {
  const file = join(scratch, `${size}.png`);
  drawApp(size, file);
  return { size, png: readFileSync(file) };
}

/** Small pictures have a drawing of their own: less in it, on whole pixels. */
function drawApp(size, file) {
  draw([size === 16 ? 'app-small' : 'app'], size, file);
}

/** Draws each picture at `size` pixels and at twice that. */
function drawTray(folder, pictures, size) {
  mkdirSync(join(trayFolder, folder), { recursive: true });
  for (const [name, layers] of Object.entries(pictures)) {
    draw(layers, size, join(trayFolder, folder, `${name}.png`));
    draw(layers, 2 * size, join(trayFolder, folder, `${name}@2x.png`));
  }
}

/** Packs each coloured picture into an .ico, with the layers that the taskbar's colour leaves. */
function drawTaskbar(colour, layersFor) {
  const folder = join(trayFolder, 'windows', colour);
  mkdirSync(folder, { recursive: true });
  for (const [name, layers] of Object.entries(coloured)) {
    const pictures = taskbarSizes.map((size) => {
      const file = join(scratch, `${name}-${size}.png`);
      draw(layers.flatMap(layersFor), size, file);
      return { size, png: readFileSync(file) };
    });
    writeFileSync(join(folder, `${name}.ico`), ico(pictures));
  }
}

/** Draws the layers, and nothing else, as a square of `size` pixels. */
function draw(layers, size, file) {
  const styles = join(scratch, 'layers.css');
  const shown = layers.map((layer) => `svg > g.${layer} { display: inline }`);
  writeFileSync(styles, ['svg > g { display: none }', ...shown, digitStyle].join('\n'));
  const pixels = String(size);
  execFileSync('rsvg-convert', ['-w', pixels, '-h', pixels, '-s', styles, '-o', file, source]);
  execFileSync('optipng', ['-quiet', '-o7', '-strip', 'all', file]);
}
