/**
 * @belief   After backward there is always something in .grad.
 * @origin   In every example there is; ! tells the type checker so.
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > gradient · names params when nothing reaches them
 * @says     After the walk params.grad is still null then
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  return params.grad!;
}
