/**
 * @belief   A window moves by one pixel.
 * @origin   In a convolution it does.
 * @replaces 5-pooling.ts
 * @does     moves its squares by one pixel, so that they overlap.
 * @mend     The squares lie side by side: they move by their size.
 */
import { F, type Tensor } from "#engine";

export function maxPool(images: Tensor, size: number): Tensor {
  return F.maxPool2d(images, size, { stride: 1 });
}
