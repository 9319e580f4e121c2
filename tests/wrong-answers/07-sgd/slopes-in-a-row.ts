/**
 * @belief   A gradient is a list of slopes.
 * @origin   For parameters of the shape (n) it is.
 * @replaces step4-gradient.ts
 * @does     returns the slopes in one row, whatever shape the parameters have.
 * @mend     Return params.grad as it is: it has the shape of the parameters.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.flatten();
}
