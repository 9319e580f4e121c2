/**
 * @belief   Strong is strong, below 0 or above.
 * @origin   An edge can go either way.
 * @replaces 5-pooling.ts
 * @does     keeps the largest number without its sign.
 * @mend     −5 is smaller than 1. Compare the numbers as they are.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.abs().max(5).values.max(3).values;
}
