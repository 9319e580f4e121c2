/**
 * @belief   The gradient of a loss is one number, as the loss is.
 * @origin   Along one parameter it is.
 * @replaces step4-gradient.ts
 * @does     adds all slopes up to one number.
 * @mend     The gradient keeps one slope for each parameter, in their shape.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.sum();
}
