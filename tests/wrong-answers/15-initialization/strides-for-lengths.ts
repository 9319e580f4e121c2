/**
 * @belief   A stride is the product of the lengths behind it.
 * @origin   Where no length is 0 it is.
 * @replaces 3-xavier.ts
 * @does     reads the strides: where a length is 0, they are not the product.
 * @mend     Multiply the lengths themselves.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2)
    throw new Error(`fans: needs a weight of rank 2 or more, this one has rank ${weight.rank}`);
  const [perOutput, perInput] = weight.strides;
  return { fanIn: perOutput!, fanOut: weight.shape[0]! * perInput! };
}
