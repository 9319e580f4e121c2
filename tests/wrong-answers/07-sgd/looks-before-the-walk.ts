/**
 * @belief   Parameters have a gradient from the start.
 * @origin   The check was put at the top, where checks stand.
 * @replaces step4-gradient.ts
 * @does     throws an Error for params that no walk has reached yet.
 * @mend     Before the walk .grad is always null: look after loss.backward().
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  if (params.grad === null) throw new Error("nothing reached params");
  loss.backward();
  return params.grad;
}
