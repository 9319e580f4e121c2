/**
 * @belief   Half the noise costs twice the pictures.
 * @origin   A trade is thought to be one to one.
 * @replaces 7-sizes.ts
 * @fails    7-sizes > Q13 · sizeFor: half the noise costs four times the pictures
 * @says     grows only as fast as the noise falls
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return (batchSize * measured) / wanted;
}
