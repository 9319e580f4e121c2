/**
 * @belief   After the poolings 14 · 14 numbers are left.
 * @origin   That is the size after the first one.
 * @replaces 6-net.ts
 * @does     counts one pooling too few: 14 · 14 · 10 after two of them.
 * @mend     Each pooling halves: 28, 14, 7.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = Math.floor(side / 2 ** Math.max(0, poolings - 1));
  return left * left * channels;
}
