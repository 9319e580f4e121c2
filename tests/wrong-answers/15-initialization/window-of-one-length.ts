/**
 * @belief   A window is square.
 * @origin   3×3 and 5×5 are.
 * @replaces 3-xavier.ts
 * @does     uses the first length of the window twice.
 * @mend     Height and width may differ, and there may be one length, or three.
 */
import type { Tensor } from "#engine";
import type { Fans } from "#work/15-initialization/3-xavier.ts";

export function fans(weight: Tensor): Fans {
  if (weight.rank < 2) throw new Error(`fans: rank ${weight.rank} is too small`);
  const [outputs, inputs, side = 1] = weight.shape as [number, number, number?];
  return { fanIn: inputs * side * side, fanOut: outputs * side * side };
}
