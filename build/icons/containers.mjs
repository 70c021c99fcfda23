// @ts-check

/** @typedef {{ size: number, png: Uint8Array }} Picture a square, `size` in pixels */

/**
 * The names of pictures in an .icns, by their sizes; a doubled one stands for half its size on a
 * screen of high density.
 */
const icnsNames = new Map([
  [16, ['icp4']],
  [32, ['icp5', 'ic11']],
  [64, ['ic12']],
  [128, ['ic07']],
  [256, ['ic08', 'ic13']],
  [512, ['ic09', 'ic14']],
  [1024, ['ic10']],
]);

const icoHeaderLength = 6;
const icoEntryLength = 16;

/**
 * Puts pictures into one .icns for macOS: https://en.wikipedia.org/wiki/Apple_Icon_Image_format
 * @param {readonly Picture[]} pictures of sizes that the format knows
 */
export function icns(pictures) {
  const parts = pictures.flatMap(({ size, png }) => {
    const names = icnsNames.get(size);
    if (names === undefined) throw new Error(`An .icns has no picture of ${size} pixels.`);
    return names.map((name) => block(name, png));
  });
  return block('icns', Buffer.concat(parts));
}

/**
 * Puts pictures into one .ico for Windows: https://en.wikipedia.org/wiki/ICO_(file_format)
 * @param {readonly Picture[]} pictures up to 256 pixels
 */
export function ico(pictures) {
  const header = Buffer.alloc(icoHeaderLength + icoEntryLength * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = icoHeaderLength + icoEntryLength * index;
    // One byte each: 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/**
 * @param {string} name of four letters
 * @param {Uint8Array} content
 */
function block(name, content) {
  const header = Buffer.alloc(8);
  header.write(name, 'ascii');
  header.writeUInt32BE(header.length + content.length, 4);
  return Buffer.concat([header, content]);
}
