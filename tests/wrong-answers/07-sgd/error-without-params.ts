/**
 * @belief   That there is no gradient is all there is to say.
 * @origin   Error messages are written for oneself, who knows the rest.
 * @replaces step4-gradient.ts
 * @does     throws an Error when nothing reaches params, but its message doesn't name params.
 * @mend     Write the word params into the message: whoever reads it wants to know where nothing arrived.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("no gradient");
  return params.grad;
}
