/**
 * @belief   Noise can only shrink.
 * @origin   One always thinks of a larger batch.
 * @replaces 7-sizes.ts
 * @does     never gives more than the measured noise.
 * @mend     A smaller batch has more noise: the law holds in both directions.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return Math.min(measured, measured * Math.sqrt(batchSize / other));
}
