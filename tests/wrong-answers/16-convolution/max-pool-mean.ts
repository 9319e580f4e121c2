/**
 * @belief   Pooling is averaging.
 * @origin   It is one of the two kinds.
 * @replaces 5-pooling.ts
 * @does     takes the mean of every square.
 * @mend     Max pooling keeps the largest number.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.mean([3, 5]);
}
