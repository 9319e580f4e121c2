/**
 * @belief   To join the piles is all there is to do.
 * @origin   cat gives one tensor, and a picture is easier to imagine with two sides.
 * @replaces 1-data.ts
 * @fails    1-data > stackImages · one picture per row, the 3s first
 * @says     is a stack of pictures still
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return cat([threes, sevens]);
}
