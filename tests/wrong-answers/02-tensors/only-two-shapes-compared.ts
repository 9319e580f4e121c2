/**
 * @belief   Two images tell whether the shapes differ.
 * @origin   The check was written for two images.
 * @replaces 4-tensor.ts
 * @does     compares the first two shapes alone.
 * @mend     Every image may have another shape: compare each one with the first.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const second = images[1];
  if (second !== undefined && String(second.shape) !== String(shape)) {
    throw new Error(`stack: (${shape}) and (${second.shape}) differ`);
  }
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries())
    values.set(image.values.subarray(0, first.length), i * first.length);
  return packed(values, [images.length, ...shape]);
}
