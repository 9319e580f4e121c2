/**
 * @belief   A batch has a whole number of pictures, and the rest is cut off.
 * @origin   // and Math.floor are known from counting batches.
 * @replaces 7-sizes.ts
 * @does     rounds down.
 * @mend     Give what the law gives, not rounded. The stub says so.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return Math.floor(batchSize * (measured / wanted) ** 2);
}
