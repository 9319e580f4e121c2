/**
 * @belief   A batch has at least one picture.
 * @origin   It has, but the law doesn't know.
 * @replaces 7-sizes.ts
 * @does     never gives less than 1.
 * @mend     Give what the law gives, below 1, too.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return Math.max(1, batchSize * (measured / wanted) ** 2);
}
