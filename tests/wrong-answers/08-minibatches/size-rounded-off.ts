/**
 * @belief   A batch has a whole number of pictures, so the nearest is the answer.
 * @origin   For a loader it has. The law knows nothing of it.
 * @replaces 7-sizes.ts
 * @does     rounds to a whole number.
 * @mend     Give what the law gives, not rounded. The stub says so.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return Math.round(batchSize * (measured / wanted) ** 2);
}
