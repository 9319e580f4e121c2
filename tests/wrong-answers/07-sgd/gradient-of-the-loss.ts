/**
 * @belief   The gradient of the loss is loss.grad.
 * @origin   "The gradient of the loss" is read as "the grad that the loss has".
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > gradient · one slope per parameter, whatever the loss and the shape
 * @says     is what loss.grad holds
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, _params: Tensor): Tensor {
  loss.backward();
  return loss.grad as Tensor;
}
