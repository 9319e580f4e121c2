/**
 * @belief   One maximum is enough.
 * @origin   max takes one dimension at a time.
 * @replaces 5-pooling.ts
 * @does     makes the pictures less high, but leaves their width.
 * @mend     Take the maximum along both dimensions of a square.
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  return F.maxPool2d(images, [size, 1]);
}
