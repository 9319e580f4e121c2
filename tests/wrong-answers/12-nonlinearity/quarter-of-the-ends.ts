/**
 * @belief   Halves come twice, so it's a quarter.
 * @origin   The middle and the mean both have a half in them.
 * @replaces 4-collapse.ts
 * @does     takes a quarter of f(a) + f(b) from the middle.
 * @mend     The mean of two values is half of their sum.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a).add(f(b)).div(4));
}
