/**
 * @way      Divides the size by one of the two lengths.
 * @replaces 3-xavier.ts
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank <= 1) throw new RangeError(`a tensor of rank ${weight.rank} has no inputs and outputs`);
  return { fanOut: weight.size / weight.shape[1]!, fanIn: weight.size / weight.shape[0]! };
}
