/**
 * @belief   The largest so far starts at 0.
 * @origin   A loop for a maximum is often begun so.
 * @replaces 5-pooling.ts
 * @does     gives 0 where all numbers of a square are below 0.
 * @mend     The largest of −5 and −2 is −2. Start with a number of the square, or with −Infinity (Number.MIN_VALUE lies just above 0).
 */
import { type Tensor, zeros } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  let largest: Tensor = zeros(n, channels, rows, columns);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const next = images.slice(2, i, rows * size, size).slice(3, j, columns * size, size);
      largest = largest.maximum(next);
    }
  return largest;
}
