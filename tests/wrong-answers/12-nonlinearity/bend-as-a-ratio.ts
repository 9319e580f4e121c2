/**
 * @belief   How much higher is told by a ratio.
 * @origin   Growth is often told as a factor.
 * @replaces 4-collapse.ts
 * @does     divides the value in the middle by the mean of the ends.
 * @mend     The bend is a difference: the middle minus the mean.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).div(f(a).add(f(b)).div(2));
}
