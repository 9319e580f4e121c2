/**
 * @way      Adds up, and divides by the number of pixels.
 * @replaces 5-pooling.ts
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  return whole
    .reshape(n, channels, rows, size, columns, size)
    .sum(5)
    .sum(3)
    .div(size * size);
}
