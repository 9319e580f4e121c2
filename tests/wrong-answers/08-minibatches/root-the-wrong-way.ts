/**
 * @belief   The law has a root, so this has one, too.
 * @origin   To turn a formula around, a root becomes a square.
 * @replaces 7-sizes.ts
 * @does     lets the batch grow with the root.
 * @mend     Noise goes with the root of the size. Turned around, the size goes with the square of the
 *           noise.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return batchSize * Math.sqrt(measured / wanted);
}
