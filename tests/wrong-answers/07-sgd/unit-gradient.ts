/**
 * @belief   The gradient is a direction.
 * @origin   Directions are often drawn as arrows of length 1.
 * @replaces step4-gradient.ts
 * @does     brings the gradient to the length 1.
 * @mend     Return the slopes as they are: their size says how steep it is.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.div(params.grad.pow(2).sum().sqrt());
}
