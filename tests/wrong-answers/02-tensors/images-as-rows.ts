/**
 * @belief   A stack has one image per row.
 * @origin   That is how a linear model will want it, some modules later.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > Q5 · stack: real images on top of each other have rank 3
 * @says     is the images as rows of 784 numbers
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, first.length]);
}
