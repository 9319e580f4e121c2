/**
 * @belief   The mean of a and b is mean().
 * @origin   "Mean" is the name of a method.
 * @replaces 4-collapse.ts
 * @does     takes f of a single number: the mean of all numbers of a + b.
 * @mend     mean() makes one number of a whole tensor. The middle is (a + b) / 2, number by number.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).mean()).sub(f(a).add(f(b)).div(2));
}
