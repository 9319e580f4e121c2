/**
 * @belief   A square of this size has two sides.
 * @origin   For size 2 it's right: 2 + 2 is 2 · 2.
 * @replaces 5-pooling.ts
 * @does     divides by size + size.
 * @mend     A square has size · size pixels.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];

  return images
    .slice(2, 0, rows * size)
    .slice(3, 0, columns * size)
    .reshape(n, channels, rows, size, columns, size)
    .sum([3, 5])
    .div(size + size);
}
