/**
 * @way      Multiplies a matrix of powers by the parameters.
 * @replaces step2-predict.ts
 */
import { ones, stack, type Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const powers = stack([time.mul(time), time, ones(...time.shape)], 1);
  return powers.matmul(params.view(3, 1)).squeeze(1);
}
