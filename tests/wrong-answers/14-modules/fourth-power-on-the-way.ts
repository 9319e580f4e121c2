/**
 * @belief   1 / d² is the root of 1 / d⁴.
 * @origin   On paper it is.
 * @replaces 8-operation.ts
 * @does     computes a larger power of 1 + |x| than its square on the way, which is Infinity in float32 for large x.
 * @mend     Square it, and no more: upstream / (1 + |x|)².
 */
import type { Tensor } from "#engine";

export function softsignBackward(upstream: Tensor, x: Tensor): Tensor {
  return x.abs().add(1).pow(4).rsqrt().mul(upstream);
}
