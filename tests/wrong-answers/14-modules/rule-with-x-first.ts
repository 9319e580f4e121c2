/**
 * @belief   x comes first, as in all functions.
 * @origin   The rule takes two tensors of one shape.
 * @replaces 8-operation.ts
 * @does     hands x and what comes from above to the rule in exchanged order.
 * @mend     The rule takes what comes from above first, then x: hand it over as it is, operation(forward, backward).
 */
import type { Tensor } from "#engine";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward): Tensor {
  return operation(
    (input) => input.div(input.abs().add(1)),
    (upstream, input) => backward(input, upstream),
  )(x);
}
