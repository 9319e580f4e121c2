/**
 * @way      Takes the formula as (a·t + b)·t + c.
 * @replaces step2-predict.ts
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  return params.select(0, 0).mul(time).add(params.select(0, 1)).mul(time).add(params.select(0, 2));
}
