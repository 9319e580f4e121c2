/**
 * @belief   Pooling halves everything.
 * @origin   Height and width it does.
 * @replaces 6-net.ts
 * @does     halves the channels, too.
 * @mend     Each channel is pooled by itself: their number stays.
 */
export function features(side: number, poolings: number, channels: number): number {
  let [left, depth] = [side, channels];
  for (let i = 0; i < poolings; i++)
    [left, depth] = [Math.floor(left / 2), Math.max(1, Math.floor(depth / 2))];
  return left * left * depth;
}
