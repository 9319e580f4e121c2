/**
 * @belief   Pooling leaves pixels out.
 * @origin   That makes a picture smaller, too.
 * @replaces 5-pooling.ts
 * @does     keeps the upper left number of each square.
 * @mend     Compare all numbers of the square, and keep the largest.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [height, width] = images.shape.slice(2) as [number, number];
  const kept = (length: number) => Math.floor(length / size) * size;
  return images.slice(2, 0, kept(height), size).slice(3, 0, kept(width), size);
}
