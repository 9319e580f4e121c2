/**
 * @belief   All images have one size.
 * @origin   Those of the data set do.
 * @replaces 4-tensor.ts
 * @does     accepts images of different shapes, and joins all numbers there are.
 * @mend     Compare each shape with the first one, and throw an Error that names both when they differ.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const values = Float32Array.from(images.flatMap((image) => [...image.values]));
  return packed(values, [images.length, ...images[0]!.shape]);
}
