/**
 * @belief   A square becomes the sum of its pixels.
 * @origin   A filter adds up.
 * @replaces 5-pooling.ts
 * @does     adds the numbers of each square up.
 * @mend     Take the mean.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.sum([3, 5]);
}
