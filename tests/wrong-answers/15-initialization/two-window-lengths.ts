/**
 * @belief   A window has two lengths.
 * @origin   Pictures have.
 * @replaces 3-xavier.ts
 * @does     multiplies by two lengths of the window at most.
 * @mend     A window may have any number of lengths.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const [outputs, inputs, height = 1, width = 1] = weight.shape as [number, number, number?, number?];
  return { fanIn: inputs * height * width, fanOut: outputs * height * width };
}
