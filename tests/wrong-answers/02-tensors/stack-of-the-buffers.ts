/**
 * @belief   A typed array and its buffer hold the same numbers.
 * @origin   They do when the array was made alone.
 * @replaces 4-tensor.ts
 * @does     reads the whole buffer behind `values`. The numbers of an image may be a part of it (`subarray`).
 * @mend     Read from `values` itself: it knows where its part begins and ends.
 */
import { packed, type Tensor } from "#work/02-tensors/tensor.ts";

export function stack(images: readonly Tensor[]): Tensor {
  const shape = images[0]!.shape;
  const numbers: number[] = [];
  for (const image of images) {
    if (image.shape.join() !== shape.join()) {
      throw new Error(`stack: (${shape.join(", ")}) and (${image.shape.join(", ")}) differ`);
    }
    for (const value of new Float32Array(image.values.buffer)) numbers.push(value);
  }
  return packed(Float32Array.from(numbers), [images.length, ...shape]);
}
