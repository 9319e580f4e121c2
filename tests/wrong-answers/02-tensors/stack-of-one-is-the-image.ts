/**
 * @belief   One image is already a stack.
 * @origin   A list of one is taken for its member.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > stack · one image, and images of other ranks
 * @says     is the matrix as it was
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  if (images.length === 1) return images[0]!;
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
