/**
 * @belief   A slope between 0 and 1 needs few digits.
 * @origin   float32 is what networks are computed in.
 * @replaces 8-operation.ts
 * @does     computes the slope in float32, so that a float64 result has half of its digits.
 * @mend     Compute in the type of x: leave the type alone.
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  const slope = x.float().abs().add(1).pow(-2);
  return upstream.mul(slope).to(x.dtype);
}
