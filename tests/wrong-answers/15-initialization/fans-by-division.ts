/**
 * @belief   All numbers, divided by the outputs, are the inputs of one.
 * @origin   It is true unless a length is 0.
 * @replaces 3-xavier.ts
 * @does     divides by a length, which gives NaN where that length is 0.
 * @mend     Multiply instead: inputs × window, outputs × window.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank <= 1) throw new RangeError(`a tensor of rank ${weight.rank} has no inputs and outputs`);
  return { fanOut: weight.size / weight.shape[1]!, fanIn: weight.size / weight.shape[0]! };
}
