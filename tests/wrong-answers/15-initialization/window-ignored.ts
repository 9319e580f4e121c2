/**
 * @belief   The first two lengths say it.
 * @origin   For a linear layer they do.
 * @replaces 3-xavier.ts
 * @does     forgets the window.
 * @mend     An output of a convolution adds up all numbers of its window: times height × width.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  return { fanIn: weight.shape[1]!, fanOut: weight.shape[0]! };
}
