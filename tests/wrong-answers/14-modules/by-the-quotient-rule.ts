/**
 * @belief   The quotient rule gives the slope.
 * @origin   On paper (1 + |x| - |x|) is 1.
 * @replaces 8-operation.ts
 * @does     subtracts |x| from 1 + |x|: for a large x nothing is left of the 1.
 * @mend     Write what the rule comes to: 1 / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const below = x.abs().add(1);
  const slope = below.sub(x.mul(x.sign())).div(below.pow(2));
  return upstream.mul(slope);
}
