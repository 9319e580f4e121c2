/**
 * @belief   Every pixel gets the ink.
 * @origin   The parameter is used as it came.
 * @replaces 4-root.ts
 * @fails    4-root > spread · equal shares for the first pixels, nothing for the others
 * @says     gives each of them all the ink
 */

export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink, 0, over);
}
