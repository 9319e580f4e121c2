/**
 * @belief   The gradient of the loss is loss.grad.
 * @origin   "The gradient of the loss" is read as "the grad that the loss has".
 * @replaces step4-gradient.ts
 * @does     returns loss.grad, which is null.
 * @mend     The slopes arrive at the parameters: return params.grad.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, _params: Tensor): Tensor {
  loss.backward();
  return loss.grad as Tensor;
}
