/**
 * @belief   A gradient is a list of numbers.
 * @origin   It gets printed as one.
 * @replaces step4-gradient.ts
 * @does     returns a plain list, not a tensor.
 * @mend     Return params.grad as it is, without tolist().
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.tolist() as unknown as Tensor;
}
