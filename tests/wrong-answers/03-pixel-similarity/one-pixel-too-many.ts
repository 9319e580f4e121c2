/**
 * @belief   The end of a fill is filled, too.
 * @origin   In everyday language "from 0 to 2" includes the 2.
 * @replaces 4-root.ts
 * @does     fills one pixel too many.
 * @mend     The end of `fill` is not filled: the last pixel to fill is at place over - 1.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / over, 0, over + 1);
}
