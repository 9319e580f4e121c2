/**
 * @belief   size is how many numbers there are.
 * @origin   In a row there are.
 * @replaces 5-pooling.ts
 * @does     divides by the size of the square and not by its number of pixels.
 * @mend     There are size · size of them.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.sum([3, 5]).div(size);
}
