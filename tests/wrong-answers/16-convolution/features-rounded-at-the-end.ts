/**
 * @belief   Rounding once is enough.
 * @origin   It is more exact in other places.
 * @replaces 6-net.ts
 * @does     rounds only the product.
 * @mend     Height and width are whole numbers of pixels: round them.
 */
export function features(side: number, poolings: number, channels: number): number {
  const left = side / 2 ** poolings;
  return Math.floor(left * left * channels);
}
