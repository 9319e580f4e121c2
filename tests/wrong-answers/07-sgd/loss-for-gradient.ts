/**
 * @belief   After backward the loss is the gradient.
 * @origin   backward is called on the loss, so something in it must have changed.
 * @replaces step4-gradient.ts
 * @does     returns the loss.
 * @mend     The slopes are in params.grad: return that.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return loss;
}
