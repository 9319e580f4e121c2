/**
 * @belief   Two poolings divide by 2 · 2.
 * @origin   They do. Three divide by 8 and not by 6.
 * @replaces 6-net.ts
 * @does     divides by 2 · poolings, which is 0 where there are none, and 6 instead of 8 for three.
 * @mend     Halve as often as there are poolings: 2 to the power of poolings.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = Math.floor(side / (2 * poolings));
  return left * left * channels;
}
