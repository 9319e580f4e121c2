/**
 * @belief   Dividing is only arithmetic, and needn't be recorded.
 * @origin   The numbers come out right.
 * @replaces 5-pooling.ts
 * @does     divides by size · size outside of the record: the means are right, but the gradient isn't divided.
 * @mend     Divide the tensor itself, without .data and noGrad: each pixel's share is in the record then.
 */
import { noGrad, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [n, channels, height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const whole = images.slice(2, 0, rows * size).slice(3, 0, columns * size);
  const sums = whole.reshape(n, channels, rows, size, columns, size).sum([3, 5]);
  noGrad(() => sums.data.div_(size * size));
  return sums;
}
