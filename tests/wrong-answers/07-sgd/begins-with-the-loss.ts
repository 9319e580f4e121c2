/**
 * @belief   backward is handed what the walk begins with, and that's the loss.
 * @origin   "Walk back from the loss."
 * @replaces step4-gradient.ts
 * @does     gives every slope multiplied by the loss.
 * @mend     Write loss.backward() with nothing in the parentheses: a number that is handed in there multiplies
 *           all slopes. And return the slopes as they are.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward(loss.detach());
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad;
}
