/**
 * @belief   The weights are always the same tensor, so what is made of them can be kept.
 * @origin   The model has one set of weights. But training changes them, and a second model has others.
 * @replaces 3-linear.ts
 * @does     keeps the weights of its first call and uses them in every later one.
 * @mend     Take the weights that come in at this call, as they are now. Keep nothing outside of the function.
 */
import type { Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

let row: Tensor | undefined;

export function linear(x: Tensor, params: Params): Tensor {
  row ??= params[0].t();
  return x.mul(row).sum(1, { keepdim: true }).add(params[1]);
}
