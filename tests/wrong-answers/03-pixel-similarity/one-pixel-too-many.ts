/**
 * @belief   The end of a fill is filled, too.
 * @origin   In everyday language "from 0 to 2" includes the 2.
 * @replaces 4-root.ts
 * @fails    4-root > spread · equal shares for the first pixels, nothing for the others
 * @says     has one filled pixel too many
 */

export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink / over, 0, over + 1);
}
