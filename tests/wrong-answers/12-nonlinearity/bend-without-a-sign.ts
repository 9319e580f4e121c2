/**
 * @belief   A bend is a distance, and a distance is never below 0.
 * @origin   "How far" sounds like a distance.
 * @replaces 4-collapse.ts
 * @does     drops the sign: no bend is below 0.
 * @mend     Leave the sign: the bend is below 0 when the middle lies lower than the mean.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b).div(2));
  return middle.sub(f(a).add(f(b)).div(2)).abs();
}
