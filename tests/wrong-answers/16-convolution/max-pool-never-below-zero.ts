/**
 * @belief   The largest so far starts at 0.
 * @origin   A loop for a maximum is often begun so.
 * @replaces 5-pooling.ts
 * @does     gives 0 where all numbers of a square are below 0.
 * @mend     The largest of −5 and −2 is −2.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.max(5).values.max(3).values.clamp(0);
}
