/**
 * @belief   The mean of the two values is mean().
 * @origin   "Mean" is the name of a method.
 * @replaces 4-collapse.ts
 * @does     takes the mean over all numbers that f gives, and not of the two ends, number by number.
 * @mend     mean() makes one number of a whole tensor. Add f(a) and f(b), and halve the sum.
 */
import { stack, type Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(stack([f(a), f(b)]).mean());
}
