/**
 * @belief   A window moves by one pixel.
 * @origin   In a convolution it does.
 * @replaces 5-pooling.ts
 * @does     moves its squares by one pixel, so that they overlap.
 * @mend     The squares lie side by side.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  return F.avgPool2d(images, size, { stride: 1 });
}
