/**
 * @belief   A height of 28 is two times 14: (2, 14).
 * @origin   As a product the order makes no difference.
 * @replaces 5-pooling.ts
 * @does     pools pixels that lie far apart, because it makes (size, rows) of the height and (size, columns) of the width.
 * @mend     Neighbours belong together: (rows, size), and the largest, or the mean, along size.
 */
import type { Tensor } from "#engine";

function squaresOf(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  return whole.reshape(n, channels, size, rows, size, columns);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).max(4).values.max(2).values;
}

export function averagePool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).mean([2, 4]);
}
