/**
 * @belief   Equal shapes are ===.
 * @origin   Numbers and texts are compared so. Two arrays are two objects.
 * @replaces 4-tensor.ts
 * @does     refuses equal shapes, too, when they stand in two lists.
 * @mend     `===` asks whether it's the same list. Compare what is in them, for example as text: `String(shape)`.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) {
    if (image.shape !== shape) throw new Error(`(${shape}) and (${image.shape}) differ`);
    values.set(image.values, i * first.length);
  }
  return packed(values, [images.length, ...shape]);
}
