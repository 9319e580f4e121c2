/**
 * @belief   A share is over / ink.
 * @origin   The two are exchanged.
 * @replaces 4-root.ts
 * @does     divides `over` by `ink`.
 * @mend     A share is the ink divided by how many get some.
 */
export function spread(ink: number, over: number, size: number): Float32Array {
  return new Float32Array(size).fill(over / ink, 0, over);
}
