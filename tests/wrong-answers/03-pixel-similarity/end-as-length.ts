/**
 * @belief   slice takes a start and a length.
 * @origin   `substr` and many other languages do it so.
 * @replaces 1-image.ts
 * @does     ends at place `size`, wherever the picture begins.
 * @mend     The second number of `slice` is the place where the piece ends, not its length.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return pile.slice(index * size, size);
}
