/**
 * @belief   One counter leads through all pixels of a square.
 * @origin   Row and column both run from 0 to size - 1.
 * @replaces 5-pooling.ts
 * @does     looks only at the pixels on the diagonal of each square.
 * @mend     Rows and columns need a counter each: every row meets every column.
 */
import { stack, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];

  const parts = Array.from({ length: size }, (_, k) =>
    images.slice(2, k, rows * size, size).slice(3, k, columns * size, size),
  );
  return stack(parts, 4).max(4).values;
}
