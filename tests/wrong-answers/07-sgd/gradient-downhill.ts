/**
 * @belief   The gradient is the way to go, so its sign has to be turned.
 * @origin   Gradient descent goes down.
 * @replaces step4-gradient.ts
 * @does     turns the sign of the gradient, in what it returns.
 * @mend     Leave the gradient as it is: it points uphill, and the minus belongs to step 5.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.neg();
}
