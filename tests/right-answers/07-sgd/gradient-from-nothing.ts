/**
 * @way      Clears first, and returns a copy of what has arrived.
 * @replaces step4-gradient.ts
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  params.grad = null;
  loss.backward();
  const found = params.grad as Tensor | null;
  if (!found) throw new RangeError("the loss doesn't depend on params");
  return found.clone();
}
