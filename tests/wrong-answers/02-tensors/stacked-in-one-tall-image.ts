/**
 * @belief   Stacked images stand one below the other.
 * @origin   That is what cat does along the first axis.
 * @replaces 4-tensor.ts
 * @does     makes the first axis longer, as cat does, and adds no axis.
 * @mend     A stack has one axis more, in front, and it counts the images.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  const [rows = 1, ...others] = shape;
  return packed(values, [images.length * rows, ...others]);
}
