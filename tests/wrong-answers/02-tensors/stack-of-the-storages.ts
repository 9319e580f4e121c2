/**
 * @belief   A list of images is a stack.
 * @origin   The first image's storage is taken for the whole stack.
 * @replaces 4-tensor.ts
 * @does     shares the storage of the first image.
 * @mend     A stack has a storage of its own: copy every image into a new Float32Array.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  return packed(values, [images.length, ...shape]);
}
