/**
 * @belief   The bend is the middle and the mean together.
 * @origin   Plus is read for minus.
 * @replaces 4-collapse.ts
 * @does     adds the mean of the two ends.
 * @mend     Take the mean away: the bend is a difference.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).add(f(a).add(f(b)).div(2));
}
