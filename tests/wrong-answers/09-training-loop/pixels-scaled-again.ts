/**
 * @belief   Pixels are divided by 255.
 * @origin   In the files they are bytes; here that has been done.
 * @replaces 1-data.ts
 * @does     divides all pixels by 255.
 * @mend     The pixels are numbers from 0 to 1 already. Only rearrange them.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).flatten(1).div(255);
}
