/**
 * @belief   A new axis goes to the end.
 * @origin   Things are appended.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > Q5 · stack: real images on top of each other have rank 3
 * @says     has the new axis at the end
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [...shape, images.length]);
}
