/**
 * @belief   The last pixel to fill is at over - 1, so that is the end.
 * @origin   The end of `fill` is not filled.
 * @replaces 4-root.ts
 * @does     fills one pixel too few.
 * @mend     The end of `fill` is not filled: it's the place behind the last pixel.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / over, 0, over - 1);
}
