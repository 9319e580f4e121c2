/**
 * @belief   After backward the parameters are the gradient.
 * @origin   backward changes "something in params", so params is returned.
 * @replaces step4-gradient.ts
 * @does     returns the parameters themselves.
 * @mend     Their slopes are in params.grad: return that.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  return params;
}
