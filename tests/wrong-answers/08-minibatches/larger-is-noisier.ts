/**
 * @belief   More pictures, more noise.
 * @origin   The fraction is turned upside down.
 * @replaces 7-sizes.ts
 * @does     lets the noise grow with the root of the batch size.
 * @mend     It is the other way round: a larger batch has less noise. Turn the fraction over.
 */
export function expectedNoise(measured: number, batchSize: number, other: number): number {
  return measured * Math.sqrt(other / batchSize);
}
