/**
 * @belief   A prediction is a number, so numbers will do.
 * @origin   The values come out right; that the engine can't walk back from them doesn't show.
 * @replaces 3-linear.ts
 * @fails    3-linear > linear · the engine finds the way back to weights and bias
 * @says     means that the way back to the parameters is lost
 */
import { type Tensor, tensor } from "#engine";
import type { Params } from "#work/09-training-loop/2-initialize.ts";

export function linear(x: Tensor, params: Params): Tensor {
  return tensor(x.matmul(params[0]).add(params[1]).tolist());
}
