import { failure, type Outcome, success } from '../../preload/contract.ts';

/** A body as it came in over the network, piece by piece. Each may be handed to another thread. */
export type Pieces = readonly Uint8Array<ArrayBuffer>[];

/** The body. `too-large` as soon as it is known to exceed `mostBytes`; the rest is dropped. */
export async function readBody(response: Response, mostBytes: number): Promise<Outcome<Pieces>> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel();
    return failure('too-large');
  }
  if (!response.body) return success([]);
  const reader = response.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return success(pieces);
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return failure('too-large');
    }
    pieces.push(value);
  }
}

/** What a body says, in UTF-8. */
export function textOf(pieces: Pieces): string {
  const decoder = new TextDecoder();
  const texts = pieces.map((piece) => decoder.decode(piece, { stream: true }));
  return texts.join('') + decoder.decode();
}

/** How long a body is, in bytes. */
export function lengthOf(pieces: Pieces): number {
  return pieces.reduce((length, piece) => length + piece.byteLength, 0);
}
