/**
 * @belief   The buffer of an array begins where the array begins.
 * @origin   `new Uint8Array(buffer, begin, length)` makes a piece without copying.
 * @replaces 1-image.ts
 * @does     counts from the beginning of the memory, also when the pile begins later in it.
 * @mend     A typed array can be a part of a larger one, and `buffer` is the whole. Use `slice` or `subarray` of the
 *           pile itself.
 */
export function imageAt(pile: Uint8Array, index: number, size: number): Uint8Array {
  return new Uint8Array(pile.buffer, index * size, size);
}
