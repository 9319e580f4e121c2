/**
 * @way      Multiplied number by number, and added up along the rows.
 * @replaces 3-linear.ts
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return x.mul(params[0].t()).sum(1, { keepdim: true }).add(params[1]);
}
