/**
 * @belief   Images with as many numbers fit together.
 * @origin   The lengths of the arrays are easier to compare than the shapes.
 * @replaces 4-tensor.ts
 * @does     accepts different shapes when they hold as many numbers.
 * @mend     (2, 3) and (3, 2) have six numbers each and are two shapes. Compare the shapes, axis by axis.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) {
    if (image.values.length !== first.length) throw new Error(`(${shape}) and (${image.shape}) differ`);
    values.set(image.values, i * first.length);
  }
  return packed(values, [images.length, ...shape]);
}
