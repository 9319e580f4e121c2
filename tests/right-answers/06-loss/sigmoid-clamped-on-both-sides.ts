/**
 * @way      Clamps the exponent on both sides, at another number.
 * @replaces 2-sigmoid.ts
 */
import { ones, type Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = x.neg().clamp(-30, 30).exp();
  return ones(...x.shape).div(e.add(1));
}
