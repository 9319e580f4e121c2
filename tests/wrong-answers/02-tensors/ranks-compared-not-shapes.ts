/**
 * @belief   Shapes of one length are the same.
 * @origin   `shape.length` is compared, and the lengths in it are not.
 * @replaces 4-tensor.ts
 * @does     accepts different shapes when they have as many axes.
 * @mend     Compare the lengths of the axes, one by one.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => image.shape.length !== shape.length);
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries())
    values.set(image.values.subarray(0, first.length), i * first.length);
  return packed(values, [images.length, ...shape]);
}
