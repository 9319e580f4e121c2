/**
 * @belief   A filter of 3 by 3 costs 2 pixels.
 * @origin   Without a frame it does.
 * @replaces 6-net.ts
 * @does     takes 2 away before each pooling.
 * @mend     The convolutions keep height and width here: only the poolings count.
 */
export function features(side: number, poolings: number, channels: number): number {
  let left = side;
  for (let i = 0; i < poolings; i++) left = Math.floor(Math.max(2, left - 2) / 2);
  return left * left * channels;
}
