/**
 * @belief   mul_ multiplies, like mul.
 * @origin   The underscore is taken for a matter of style.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > sigmoid · leaves x as it was
 * @says     is -x: the caller's tensor was changed
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.mul_(-1).exp().add(1).pow(-1);
}
