/**
 * @way      No exp: e as a tensor of one number, to the power of a tensor.
 * @replaces 2-sigmoid.ts
 */
import { type Tensor, tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  const e = tensor(Math.E);
  const exponent = x.neg().clamp(undefined, 80);
  return e.pow(exponent).add(1).pow(-1);
}
