/**
 * @belief   The law has a root, so this has one, too.
 * @origin   To turn a formula around, a root becomes a square.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > Q13 · sizeFor: half the noise costs four times the pictures
 * @says     grows with the root
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return batchSize * Math.sqrt(measured / wanted);
}
