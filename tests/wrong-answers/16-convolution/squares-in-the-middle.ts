/**
 * @belief   What fills no square is left out on both sides.
 * @origin   So the picture stays in the middle.
 * @replaces 5-pooling.ts
 * @does     begins the squares where they lie in the middle, and leaves out as much on both sides.
 * @mend     The first square begins at row 0 and column 0; what is left over lies at the end.
 */
import type { Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const top = Math.floor((height - rows * size) / 2);
  const left = Math.floor((width - columns * size) / 2);
  return images
    .slice(2, top, top + rows * size)
    .slice(3, left, left + columns * size)
    .reshape(n, channels, rows, size, columns, size)
    .mean([3, 5]);
}
