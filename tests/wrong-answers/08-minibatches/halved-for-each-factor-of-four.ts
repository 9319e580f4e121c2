/**
 * @belief   Four times the pictures, half the noise: so count how often four goes in.
 * @origin   The lesson's example, taken as the whole rule.
 * @replaces 7-sizes.ts
 * @does     halves the noise once for every whole factor of 4 between the sizes, and does nothing in
 *           between.
 * @mend     The rule holds for every factor, 2 and 1.5 and 0.5 as well: the noise shrinks with the square
 *           root of other / batchSize.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  let noise = measured;
  for (let size = batchSize; size * 4 <= other; size *= 4) noise /= 2;
  return noise;
}
