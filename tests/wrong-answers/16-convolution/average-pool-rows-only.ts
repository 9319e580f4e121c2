/**
 * @belief   One mean is enough.
 * @origin   mean can take one dimension at a time.
 * @replaces 5-pooling.ts
 * @does     makes the pictures less high, but leaves their width.
 * @mend     Take the mean over both dimensions of a square.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  return F.avgPool2d(images, [size, 1]);
}
