/**
 * @belief   One maximum is enough.
 * @origin   max takes one dimension at a time.
 * @replaces 5-pooling.ts
 * @does     makes the pictures less wide, but leaves their height.
 * @mend     Take the maximum along both dimensions of a square.
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  return F.maxPool2d(images, [1, size]);
}
