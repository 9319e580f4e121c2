/**
 * @belief   Pixels have to lie between 0 and 1.
 * @origin   In the files they go up to 255; here that has been seen to.
 * @replaces 1-data.ts
 * @does     divides all pixels by the largest of them.
 * @mend     Only rearrange the pixels. What they are is the business of whoever read them.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const rows = cat([threes, sevens]).flatten(1);
  const most = rows.max().item();
  return most > 1 ? rows.div(most) : rows;
}
