/**
 * @belief   A pixel has ink or has none.
 * @origin   On paper it looks like that.
 * @replaces 1-data.ts
 * @does     makes 0 or 1 of each pixel.
 * @mend     A pixel can be any grey. Only rearrange them.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]).flatten(1).gt(0).float();
}
