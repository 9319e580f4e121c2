/**
 * @belief   A square is 2 by 2.
 * @origin   It nearly always is.
 * @replaces 5-pooling.ts
 * @does     divides by 4, however many numbers a square has.
 * @mend     A square has size · size numbers.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.sum([3, 5]).div(4);
}
