/**
 * @belief   Softsign is x / (1 + x).
 * @origin   For numbers above 0 it is.
 * @replaces 8-operation.ts
 * @does     divides by 1 + x, with the sign of x.
 * @mend     Divide by 1 + |x|: x.abs().add(1).
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => input.div(input.add(1)), backward)(x);
}
