/**
 * @belief   It comes out even.
 * @origin   28 and 14 do.
 * @replaces 6-net.ts
 * @does     doesn't round.
 * @mend     Round down after each halving.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = side / 2 ** poolings;
  return left * left * channels;
}
