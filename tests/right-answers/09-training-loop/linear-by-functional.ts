/**
 * @way      The engine's own function, which holds its weights as rows.
 * @replaces 3-linear.ts
 */
import { F, type Tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return F.linear(x, params[0].t(), params[1]);
}
