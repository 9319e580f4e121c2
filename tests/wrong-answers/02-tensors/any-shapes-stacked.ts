/**
 * @belief   All images have one size.
 * @origin   Those of the data set do.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > stack · refuses two different shapes, and names them
 * @says     means that images of two sizes went through
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.reduce((size, image) => size + image.values.length, 0));
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
