/**
 * @belief   Minus a thousand is below everything.
 * @origin   The largest so far has to start somewhere.
 * @replaces 5-pooling.ts
 * @does     starts with a number that it takes for very small, so that squares with even smaller ones get it.
 * @mend     Start with a number of the square, or with -Infinity.
 */
import { type Tensor, zeros } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  let largest: Tensor = zeros(n, channels, rows, columns).sub(1000);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const pixels = images.slice(2, i, rows * size, size).slice(3, j, columns * size, size);
      largest = largest.maximum(pixels);
    }
  return largest;
}
