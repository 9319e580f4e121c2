/**
 * @belief   A slope is a size.
 * @origin   A distance has no sign; a slope has one.
 * @replaces step4-gradient.ts
 * @does     loses the signs of the slopes.
 * @mend     The sign says which way is up: leave out abs.
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  if (params.grad === null) throw new Error("nothing reached params");
  return params.grad.abs();
}
