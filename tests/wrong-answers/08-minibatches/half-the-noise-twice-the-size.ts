/**
 * @belief   Half the noise costs twice the pictures.
 * @origin   A trade is thought to be one to one.
 * @replaces 7-sizes.ts
 * @does     lets the batch grow only as much as the noise falls.
 * @mend     Half the noise costs four times the pictures: the batch grows with the square.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return (batchSize * measured) / wanted;
}
