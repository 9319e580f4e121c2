/**
 * @belief   A stack has one image per row.
 * @origin   That is how a linear model will want it, some modules later.
 * @replaces 4-tensor.ts
 * @does     lays each image out in one row: the result is a matrix.
 * @mend     Each image keeps its own axes behind the new one: [how many, ...their shape].
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => String(image.shape) !== String(shape));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, first.length]);
}
