/**
 * @belief   Choosing has no slope.
 * @origin   Only calculations seem to have one.
 * @replaces 5-pooling.ts
 * @does     lets no gradient through.
 * @mend     The largest number has the slope 1. Stay with tensors, without detach.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images
    .detach()
    .slice(2, 0, rows * size)
    .slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.max(5).values.max(3).values;
}
