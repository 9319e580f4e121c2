/**
 * @belief   Pictures are square.
 * @origin   The real ones are: 28 by 28.
 * @replaces 1-data.ts
 * @does     makes rows of height × height numbers.
 * @mend     A row has height × width numbers: shape[1] and shape[2] may differ.
 */
import { cat, type Tensor } from "#engine";

export function stackImages(threes: Tensor, sevens: Tensor): Tensor {
  const side = threes.shape[1]!;
  return cat([threes, sevens]).view(-1, side * side);
}
