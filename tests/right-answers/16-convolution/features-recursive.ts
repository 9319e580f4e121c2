/**
 * @way      Asks itself about the smaller picture.
 * @replaces 6-net.ts
 */

export function features(side: number, poolings: number, channels: number): number {
  if (poolings === 0) return channels * side ** 2;
  return features((side - (side % 2)) / 2, poolings - 1, channels);
}
