/**
 * @belief   set puts numbers into an array.
 * @origin   Without its second argument it puts them at the beginning, each time.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > stack · copies every image to its own place
 * @says     has every image at the place of the first one
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const image of images) values.set(image.values);
  return packed(values, [images.length, ...shape]);
}
