/**
 * @belief   The batch that was measured is the least that one may take.
 * @origin   One always wants less noise.
 * @replaces 7-sizes.ts
 * @does     never gives less than batchSize.
 * @mend     More noise needs fewer pictures: the law holds in both directions.
 */
export function sizeFor(measured: number, batchSize: number, wanted: number): number {
  return Math.max(batchSize, batchSize * (measured / wanted) ** 2);
}
