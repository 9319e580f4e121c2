/**
 * @belief   Every pixel gets the ink.
 * @origin   The parameter is used as it came.
 * @replaces 4-root.ts
 * @does     gives each of the first pixels all the ink.
 * @mend     They share it: divide the ink by `over`.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(ink, 0, over);
}
