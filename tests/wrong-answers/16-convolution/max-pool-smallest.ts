/**
 * @belief   Dark is what counts.
 * @origin   In pictures with black ink on white paper the ink is the smallest number.
 * @replaces 5-pooling.ts
 * @does     keeps the smallest number.
 * @mend     Ink is 1 here, and a map is large where something was found: keep the largest.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.neg().max(5).values.max(3).values.neg();
}
