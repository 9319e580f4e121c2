/**
 * @way      Compares the pictures of all first pixels, of all second ones, and so on.
 * @replaces 5-pooling.ts
 */
import type { Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  const [rows, columns] = images.shape.slice(2).map((length) => Math.floor(length / size)) as [
    number,
    number,
  ];
  let largest: Tensor | undefined;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const pixels = images.slice(2, i, rows * size, size).slice(3, j, columns * size, size);
      largest = largest?.maximum(pixels) ?? pixels;
    }
  return largest!.clone();
}
