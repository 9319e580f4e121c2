/**
 * @way      Finds the size of x by the larger of x and −x.
 * @replaces 8-operation.ts
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  const run = operation(
    (input) => input.div(input.maximum(input.neg()).add(1)),
    (upstream, input) => backward(upstream, input),
  );
  return run(x);
}
