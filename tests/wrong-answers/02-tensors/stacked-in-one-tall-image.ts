/**
 * @belief   Stacked images stand one below the other.
 * @origin   That is what cat does along the first axis.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > Q5 · stack: real images on top of each other have rank 3
 * @says     is the images one below the other in one tall image
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length * shape[0]!, ...shape.slice(1)]);
}
