/**
 * @belief   The rule gets what comes from above and the output.
 * @origin   For tanh and sigmoid that is handy.
 * @replaces 8-operation.ts
 * @does     hands the output to the rule in place of the input.
 * @mend     The rule gets the input: operation does that by itself, operation(forward, backward).
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  const forward = (input: Tensor) => input.div(input.abs().add(1));
  return operation(forward, (upstream, input) => backward(upstream, forward(input)))(x);
}
