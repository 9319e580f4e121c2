/**
 * @belief   A square is 2 by 2.
 * @origin   It nearly always is.
 * @replaces 5-pooling.ts
 * @does     pools by 2, whatever the size is.
 * @mend     Use size for height and width of a square.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor): Tensor {
  return F.avgPool2d(images, 2);
}
