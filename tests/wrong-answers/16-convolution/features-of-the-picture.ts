/**
 * @belief   The linear layer gets the picture.
 * @origin   Convolutions keep the size.
 * @replaces 6-net.ts
 * @does     counts the picture as if it hadn't been pooled.
 * @mend     Each pooling halves height and width.
 */
export function features(side: number, _poolings: number, channels: number): number {
  return side * side * channels;
}
