/**
 * @belief   After backward the parameters are the gradient.
 * @origin   backward changes "something in params", so params is returned.
 * @replaces step4-gradient.ts
 * @fails    step4-gradient > gradient · at the start of seed 42 it is [-53195.86, -3419.71, -253.89]
 * @says     is the parameters themselves
 */
import type { Tensor } from "#engine";

export function gradient(loss: Tensor, params: Tensor): Tensor {
  loss.backward();
  return params;
}
