/**
 * @belief   The product rule gives the slope.
 * @origin   On paper both parts together are 1 / (1 + |x|)².
 * @replaces 8-operation.ts
 * @does     subtracts two numbers that are nearly equal when x is large: few digits are left.
 * @mend     Write what the rule comes to: 1 / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const size = x.abs();
  const below = size.add(1);
  const slope = below.pow(-1).sub(size.div(below.pow(2)));
  return upstream.mul(slope);
}
