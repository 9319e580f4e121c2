/**
 * @belief   One image is already a stack.
 * @origin   A list of one is taken for its member.
 * @replaces 4-tensor.ts
 * @does     hands back the image itself when there is only one.
 * @mend     A stack of one has a first axis, too, of length 1, and a storage of its own.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  if (images.length === 1) return images[0]!;
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
