/**
 * @belief   It makes no difference in which direction a picture is read.
 * @origin   A matrix is often walked with x first and y second.
 * @replaces 1-data.ts
 * @does     reads every picture column by column.
 * @mend     Read it as one reads text, line by line: leave the pixels in the order in which they lie.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).transpose(1, 2).flatten(1);
}
