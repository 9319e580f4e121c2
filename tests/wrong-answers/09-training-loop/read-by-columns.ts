/**
 * @belief   It makes no difference in which direction a picture is read.
 * @origin   A matrix is often walked with x first and y second.
 * @replaces 1-data.ts
 * @fails    1-data > stackImages · one picture per row, the 3s first
 * @says     is every picture read column by column
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).transpose(1, 2).flatten(1);
}
