/**
 * @belief   The loop takes care of all the images.
 * @origin   The counter is used for the place, and not for the image.
 * @replaces 4-tensor.ts
 * @does     writes the first image again and again.
 * @mend     The loop must take another image each time.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (let i = 0; i < images.length; i++) values.set(first, i * first.length);
  return packed(values, [images.length, ...shape]);
}
