/**
 * From bytes to numbers between 0 and 1. A file of its own, so that whoever wants numbers does not load the engine.
 */

/** There are only 256 bytes: each is divided once, and then looked up. */
const SCALED = Float32Array.from({ length: 256 }, (_, byte) => byte / 255);

/** Bytes 0..255, pile after pile in one array, as float32 numbers 0..1: every byte divided by 255. */
export function scaled(...piles: readonly Uint8Array[]): Float32Array {
  const values = new Float32Array(piles.reduce((total, { length }) => total + length, 0));
  let end = 0;
  for (const pile of piles) {
    for (let i = 0; i < pile.length; i++) values[end + i] = SCALED[pile[i]!]!;
    end += pile.length;
  }
  return values;
}
