/**
 * @belief   Gradients must be cleared, so clear them at once.
 * @origin   Clearing is taught next to backward, not next to the step.
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > gradient · leaves it on the parameters for step 5
 * @says     is what clearing too early gives
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  const slopes = params.grad;
  params.grad = null;
  return slopes;
}
