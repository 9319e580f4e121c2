/**
 * @belief   After dimension 5 comes the next lower one, 4.
 * @origin   Two dimensions belong to a square, and the last one is 5.
 * @replaces 5-pooling.ts
 * @does     reduces the dimensions 5 and 4. But 4 holds the columns of squares; the rows within a square are dimension 3.
 * @mend     The shape is (n, c, rows, size, columns, size): dimensions 3 and 5 belong to a square.
 */
import type { Tensor } from "#engine";

function squaresOf(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  return whole.reshape(n, channels, rows, size, columns, size);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).max(5).values.max(4).values;
}

export function averagePool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).mean(5).mean(4);
}
