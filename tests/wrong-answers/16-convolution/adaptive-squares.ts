/**
 * @belief   adaptiveAvgPool2d with the right numbers of rows and columns cuts the same squares.
 * @origin   Only where the size divides the sides: else its squares are larger.
 * @replaces 5-pooling.ts
 * @does     lets adaptiveAvgPool2d cut the picture: where size doesn't divide a side, its squares are larger
 *           and overlap.
 * @mend     Squares of size × size; what is left at the edge is dropped.
 */
import { F, type Tensor } from "#engine";

export function averagePool(images: Tensor, size: number): Tensor {
  const [, , height, width] = images.shape as [number, number, number, number];
  const [rows, columns] = [Math.floor(height / size), Math.floor(width / size)];
  return F.adaptiveAvgPool2d(images, [rows, columns]);
}
