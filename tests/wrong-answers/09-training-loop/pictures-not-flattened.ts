/**
 * @belief   To join the piles is all there is to do.
 * @origin   cat gives one tensor, and a picture is easier to imagine with two sides.
 * @replaces 1-data.ts
 * @does     gives a stack of pictures: each has its height and its width still.
 * @mend     The model wants each picture as one row: make one axis out of the last two.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]);
}
