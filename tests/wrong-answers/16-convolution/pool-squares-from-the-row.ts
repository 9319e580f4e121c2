/**
 * @belief   The shape (rows, columns, size, size) makes squares.
 * @origin   So one would name the dimensions.
 * @replaces 5-pooling.ts
 * @does     takes numbers that follow each other in a row for a square, because it makes (rows, columns, size, size) of the picture.
 * @mend     reshape keeps the order: height is (rows, size), width is (columns, size). So (n, c, rows, size, columns, size).
 */
import type { Tensor } from "#engine";

function squaresOf(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  return whole.reshape(n, channels, rows, columns, size, size);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).max(5).values.max(4).values;
}

export function averagePool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).mean([4, 5]);
}
