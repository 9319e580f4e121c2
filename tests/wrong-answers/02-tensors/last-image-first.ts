/**
 * @belief   On top of each other: the last one is on top.
 * @origin   A stack of paper is read from the top.
 * @replaces 4-tensor.ts
 * @fails    4-tensor > stack · copies every image to its own place
 * @says     is the last image first
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.toReversed().entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
