/**
 * @belief   stack puts two piles together.
 * @origin   It does, and keeps them apart along a new axis.
 * @replaces 1-data.ts
 * @does     makes a new axis for the two piles, so that each pile is one row.
 * @mend     The piles become one pile: cat joins them along axis 0, stack makes a new axis.
 */
import { stack, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  return stack([threes, sevens]).flatten(1);
}
