/**
 * @belief   Subtract the largest element first, then no exponent is too large.
 * @origin   So one does for a softmax, where it changes nothing.
 * @replaces 2-sigmoid.ts
 * @does     subtracts the largest element of x from all of them first. That moves the curve: the largest one
 *           always gives 0.5.
 * @mend     Each element stands for itself. For no overflow, split by its sign: see section 2.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const safe = x.sub(x.max());
  return safe.clamp(-80).neg().exp().add(1).pow(-1);
}
