/**
 * @belief   Gradients must be cleared, so clear them at once.
 * @origin   Clearing is taught next to backward, not next to the step.
 * @replaces step4-gradient.ts
 * @does     clears params.grad before it returns: nothing is left there for step 5.
 * @mend     Leave the gradient where it is. Step 5 needs it, and clears it after use.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  const slopes = params.grad;
  params.grad = null;
  return slopes;
}
