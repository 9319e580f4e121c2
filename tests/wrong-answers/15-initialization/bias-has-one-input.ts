/**
 * @belief   A bias has one input.
 * @origin   It stands for an input that is always 1.
 * @replaces 3-xavier.ts
 * @does     takes a tensor of rank below 2 for a weight with one input.
 * @mend     Refuse it: there is nothing to be counted.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  const [outputs = 1, inputs = 1, ...window] = weight.shape;
  const size = window.reduce((a, b) => a * b, 1);
  return { fanIn: inputs * size, fanOut: outputs * size };
}
