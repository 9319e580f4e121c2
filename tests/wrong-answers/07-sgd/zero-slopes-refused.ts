/**
 * @belief   When all slopes are 0, nothing has arrived.
 * @origin   No gradient and a gradient of 0 are mixed up.
 * @replaces step4-gradient.ts
 * @does     throws an Error when all slopes are 0.
 * @mend     0 is a slope like any other: the loss stands level there. Only null means that nothing has
 *           arrived.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  if (params.grad.abs().max().item() === 0) throw new Error("nothing reached params");
  return params.grad;
}
