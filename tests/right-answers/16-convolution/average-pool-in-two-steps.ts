/**
 * @way      Takes the mean along the rows, then along the columns.
 * @replaces 5-pooling.ts
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const wide = images
    .slice(3, 0, columns * size)
    .reshape(n, channels, height, columns, size)
    .mean(4);
  return wide
    .slice(2, 0, rows * size)
    .reshape(n, channels, rows, size, columns)
    .mean(3);
}
