/**
 * @belief   The strides stay as they are.
 * @origin   The shape gets its new axis; the strides are forgotten.
 * @replaces 4-tensor.ts
 * @does     keeps the strides of one image: the new axis has none.
 * @mend     The new axis needs a stride, too: how far is it to the next image? `packed` works all of them out.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, strides, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return { values, shape: [images.length, ...shape], strides, offset: 0 };
}
