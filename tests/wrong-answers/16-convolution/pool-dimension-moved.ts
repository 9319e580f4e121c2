/**
 * @belief   The dimensions keep their numbers: first 3, then the next one.
 * @origin   Each reduction takes a dimension away, and those behind it move to the front.
 * @replaces 5-pooling.ts
 * @does     reduces dimension 3 twice: after the first time dimension 3 is no longer within a square, but the columns of squares.
 * @mend     Reduce the last one first: dimension 5, then 3.
 */
import type { Tensor } from "#engine";

function squaresOf(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  return whole.reshape(n, channels, rows, size, columns, size);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).max(3).values.max(3).values;
}

export function averagePool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).mean(3).mean(3);
}
