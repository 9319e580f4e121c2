/**
 * @belief   Pixels are never below 0.
 * @origin   Those of a picture aren't; those of a map can be.
 * @replaces 5-pooling.ts
 * @does     counts numbers below 0 as 0.
 * @mend     Take the mean of the numbers as they are.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.clamp(0).mean([3, 5]);
}
