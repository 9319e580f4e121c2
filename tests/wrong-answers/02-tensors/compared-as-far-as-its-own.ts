/**
 * @belief   Two shapes are equal when each length of the other is found in the first.
 * @origin   `every` or `some` looks at the lengths of one list alone.
 * @replaces 4-tensor.ts
 * @does     accepts a shape that is the beginning of the first one and has fewer axes.
 * @mend     Compare how many axes there are, too.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => image.shape.some((length, axis) => length !== shape[axis]));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries()) values.set(image.values, i * first.length);
  return packed(values, [images.length, ...shape]);
}
