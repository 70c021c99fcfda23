/** Bytes; a little less than the 32 KB that Chromium reads. */
const mostHandedOn = 30_000;

/**
 * Whether a start with these arguments may ask if it is the first. Chromium hands the folder and
 * the arguments of a second start to the first one in one message; the first drops a longer one, and
 * the second then takes it for hung and kills it.
 * https://source.chromium.org/chromium/chromium/src/+/main:chrome/browser/process_singleton_posix.cc
 * (`kMaxMessageLength`)
 */
export function mayAskWhoIsFirst(argv: readonly string[], folder: string): boolean {
  const bytes = [folder, ...argv].reduce((sum, part) => sum + Buffer.byteLength(part) + 1, 0);
  return bytes <= mostHandedOn;
}
