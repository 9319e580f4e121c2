/**
 * @belief   What is left over may be cut off anywhere.
 * @origin   The shape is right either way.
 * @replaces 5-pooling.ts
 * @does     cuts off what fills no square at the top and on the left.
 * @mend     The squares begin in the upper left corner: cut off at the bottom and on the right.
 */
import type { Tensor } from "#engine";

function squaresOf(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, height - rows * size).slice(3, width - columns * size);
  return whole.reshape(n, channels, rows, size, columns, size);
}

export function maxPool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).max(5).values.max(3).values;
}

export function averagePool(images: Tensor, size: number): Tensor {
  return squaresOf(images, size).mean([3, 5]);
}
