/**
 * @belief   With the gradient in hand one can go at once.
 * @origin   Two steps of the loop run together.
 * @replaces step4-gradient.ts
 * @does     moves the parameters, too.
 * @mend     This step only asks for the gradient. The parameters move in step 5.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  params.data.sub_(params.grad);
  return params.grad;
}
