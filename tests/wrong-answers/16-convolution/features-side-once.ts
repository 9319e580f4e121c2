/**
 * @belief   A picture of 28 has 28 numbers.
 * @origin   Height and width are the same number, so it is written once.
 * @replaces 6-net.ts
 * @does     multiplies by the side only once.
 * @mend     A square has side · side pixels.
 */
export function features(side: number, poolings: number, channels: number): number {
  return Math.floor(side / 2 ** poolings) * channels;
}
