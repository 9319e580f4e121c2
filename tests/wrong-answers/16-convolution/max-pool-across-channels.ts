/**
 * @belief   The largest number of a place is that of all its channels.
 * @origin   A convolution takes all channels together.
 * @replaces 5-pooling.ts
 * @does     keeps the largest number of all channels.
 * @mend     Each channel is pooled by itself.
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares
    .max(5)
    .values.max(3)
    .values.max(1, { keepdim: true })
    .values.expand(n, channels, rows, columns);
}
