/**
 * @belief   The gradient is wanted for params, so params.backward().
 * @origin   The slopes are found there afterwards.
 * @replaces step4-gradient.ts
 * @does     walks back from params, and not from the loss.
 * @mend     The walk begins at the loss: loss.backward(). It ends at the parameters.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  params.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad;
}
