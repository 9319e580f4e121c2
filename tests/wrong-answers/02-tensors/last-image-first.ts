/**
 * @belief   On top of each other means that the last one is on top.
 * @origin   A stack of paper is read from the top.
 * @replaces 4-tensor.ts
 * @does     puts the last image first.
 * @mend     Keep the order of the list: the first image is number 0.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.toReversed().entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
