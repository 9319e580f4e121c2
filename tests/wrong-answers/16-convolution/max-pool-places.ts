/**
 * @belief   max along a dimension gives one thing.
 * @origin   It gives two: values and indices.
 * @replaces 5-pooling.ts
 * @does     gives the place of the largest number instead of the number.
 * @mend     Take .values both times.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.max(5).values.max(3).indices.float();
}
