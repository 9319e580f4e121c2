/**
 * @belief   Batch sizes are multiplied by four each time.
 * @origin   The lesson's sizes are 1, 4, 16, 64.
 * @replaces 7-sizes.ts
 * @does     goes in steps: four times the size, half the noise. Between two steps it is wrong.
 * @mend     The law holds for all sizes: divide one size by the other, and take the root of that.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  let noise = measured;
  for (let size = batchSize; size < other; size *= 4) noise /= 2;
  for (let size = batchSize; size > other; size /= 4) noise *= 2;
  return noise;
}
