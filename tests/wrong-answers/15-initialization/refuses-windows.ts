/**
 * @belief   A weight is a matrix.
 * @origin   In a linear layer it is.
 * @replaces 3-xavier.ts
 * @does     refuses everything that hasn't rank 2.
 * @mend     A convolution's weight has a window behind the first two lengths.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank !== 2) throw new Error(`fans: rank ${weight.rank} isn't 2`);
  return { fanIn: weight.shape[1]!, fanOut: weight.shape[0]! };
}
