/**
 * @belief   Pooling keeps the strongest.
 * @origin   Max pooling does.
 * @replaces 5-pooling.ts
 * @does     keeps the largest number of each square.
 * @mend     Take the mean of the square.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.max(5).values.max(3).values;
}
