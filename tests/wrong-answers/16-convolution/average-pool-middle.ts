/**
 * @belief   The average lies in the middle.
 * @origin   Of two numbers it does.
 * @replaces 5-pooling.ts
 * @does     gives the middle between the smallest and the largest number.
 * @mend     Add all numbers of a square up, and divide by how many there are.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.max(5).values.max(3).values.add(squares.neg().max(5).values.max(3).values.neg()).div(2);
}
