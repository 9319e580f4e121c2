/**
 * @belief   Softsign is tanh.
 * @origin   Both bend numbers into the range from −1 to 1.
 * @replaces 8-operation.ts
 * @does     computes tanh.
 * @mend     Softsign is x / (1 + |x|).
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => input.tanh(), backward)(x);
}
