/**
 * @belief   A new axis goes to the end.
 * @origin   Things are appended.
 * @replaces 4-tensor.ts
 * @does     puts the new length at the end of the shape.
 * @mend     The axis that counts the images comes first: [how many, ...their shape].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [...shape, images.length]);
}
