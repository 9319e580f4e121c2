/**
 * @belief   More pictures, more noise.
 * @origin   Sums grow with every picture; the gradient of a batch is a mean.
 * @replaces 7-sizes.ts
 * @does     lets the noise grow as much as the batch grows.
 * @mend     A larger batch has less noise, and it shrinks with the square root only.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return (measured * other) / batchSize;
}
