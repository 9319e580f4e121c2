/**
 * @belief   Pooling halves the picture.
 * @origin   One of them does.
 * @replaces 6-net.ts
 * @does     halves once, however many poolings there are.
 * @mend     Halve as often as there are poolings.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = poolings === 0 ? side : Math.floor(side / 2);
  return left * left * channels;
}
