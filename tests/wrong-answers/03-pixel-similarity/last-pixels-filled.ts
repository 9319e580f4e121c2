/**
 * @belief   White comes first.
 * @origin   A picture begins with paper.
 * @replaces 4-root.ts
 * @does     fills the last pixels.
 * @mend     The first ones get the ink.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / over, size - over);
}
