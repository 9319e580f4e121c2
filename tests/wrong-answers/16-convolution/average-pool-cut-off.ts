/**
 * @belief   Pooling has nothing to learn, so no gradient need pass.
 * @origin   It has no parameters.
 * @replaces 5-pooling.ts
 * @does     lets no gradient through.
 * @mend     What stands before it learns by these gradients: no detach.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images
    .detach()
    .slice(2, 0, rows * size)
    .slice(3, 0, columns * size);
  const squares = whole.reshape(n, channels, rows, size, columns, size);
  return squares.mean([3, 5]);
}
