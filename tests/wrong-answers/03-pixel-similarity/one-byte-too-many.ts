/**
 * @belief   The end of a slice belongs to it.
 * @origin   In everyday language "from 3 to 6" includes the 6.
 * @replaces 1-image.ts
 * @does     takes one byte too many: the first pixel of the next picture.
 * @mend     The end of a slice is not included. No `+ 1` is needed.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size, (index + 1) * size + 1);
}
