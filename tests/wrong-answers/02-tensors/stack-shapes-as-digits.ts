/**
 * @belief   Two shapes are equal when their lengths, written one behind the other, are.
 * @origin   `join("")` makes a text of a list, and texts are easy to compare.
 * @replaces 4-tensor.ts
 * @does     accepts different shapes when their digits read the same, such as (1, 11) and (11, 1).
 * @mend     Keep something between the lengths when you compare shapes as text, or compare axis by axis.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const { shape, values: first } = images[0]!;
  const other = images.find((image) => image.shape.join("") !== shape.join(""));
  if (other !== undefined) throw new Error(`stack: (${shape}) and (${other.shape}) differ`);
  const values = new Float32Array(images.length * first.length);
  for (const [i, image] of images.entries())
    values.set(image.values.subarray(0, first.length), i * first.length);
  return packed(values, [images.length, ...shape]);
}
