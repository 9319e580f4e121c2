/**
 * @belief   Take the largest number off first, and no exponent is too large.
 * @origin   That is the cure for softmax.
 * @replaces 2-sigmoid.ts
 * @does     takes the largest number of x away from all: the result depends on the other numbers.
 * @mend     In softmax that cancels out, here it doesn't. Each number has its own sigmoid: keep its
 *           exponent at 80 or below.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const power = x.sub(x.detach().max()).exp();
  return power.div(power.add(1));
}
