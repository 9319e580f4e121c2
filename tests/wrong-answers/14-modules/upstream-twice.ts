/**
 * @belief   The rule gives the slope, and the chain rule is to be done here.
 * @origin   Slope times upstream is the chain rule.
 * @replaces 8-operation.ts
 * @does     multiplies by what comes from above once more, which the rule has done.
 * @mend     Hand over the rule as it is: operation(forward, backward).
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  const forward = (input: Tensor) => input.div(input.abs().add(1));
  return operation(forward, (upstream, input) => upstream.mul(backward(upstream, input)))(x);
}
