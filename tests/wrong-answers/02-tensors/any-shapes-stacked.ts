/**
 * @belief   All images have one size.
 * @origin   Those of the data set do.
 * @replaces 4-tensor.ts
 * @does     doesn't compare shapes. It takes every image to be as large as the first one; a larger one overwrites the
 *           next or doesn't fit at all.
 * @mend     Compare each shape with the first one, and throw an Error that names both when they differ.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
