/**
 * @belief   2 by 2 is 4.
 * @origin   The number of pixels is divided by 4.
 * @replaces 6-net.ts
 * @does     divides the side by 4 at each pooling.
 * @mend     Height and width are halved: together that makes a quarter.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = Math.floor(side / 4 ** poolings);
  return left * left * channels;
}
