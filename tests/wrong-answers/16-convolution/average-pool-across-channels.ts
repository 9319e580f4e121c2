/**
 * @belief   All numbers of a place are averaged.
 * @origin   A convolution takes all channels together.
 * @replaces 5-pooling.ts
 * @does     takes the mean over the channels as well.
 * @mend     Each channel is pooled by itself.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.mean([1, 3, 5]).unsqueeze(1).expand(n, channels, rows, columns);
}
