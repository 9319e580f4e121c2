/**
 * @belief   A sum is the difference of two running sums.
 * @origin   In whole numbers it is.
 * @replaces 5-pooling.ts
 * @does     takes differences of running sums: beside a large number in an earlier square the small ones are
 *           lost.
 * @mend     Add up the pixels of each square by themselves.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [, , height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  const sums = F.pad(images.slice(2, 0, rows * size).slice(3, 0, columns * size), [1, 0, 1, 0])
    .cumsum(2)
    .cumsum(3);
  const ends = sums.slice(2, 0, rows * size + 1, size).slice(3, 0, columns * size + 1, size);
  const strips = ends.slice(2, 1).sub(ends.slice(2, 0, rows));
  return strips
    .slice(3, 1)
    .sub(strips.slice(3, 0, columns))
    .div(size * size);
}
