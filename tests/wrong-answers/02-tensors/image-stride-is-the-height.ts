/**
 * @belief   The stride of the new axis is the first length of an image.
 * @origin   "The next axis" is looked at, and not what it holds.
 * @replaces 4-tensor.ts
 * @does     gives the new axis the first length of an image as its stride.
 * @mend     To the next image it's as many places as an image has numbers. `packed` works the strides out.
 */
import type { Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, strides, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return { values, shape: [images.length, ...shape], strides: [shape[0] ?? 1, ...strides], offset: 0 };
}
