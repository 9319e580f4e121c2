/**
 * @belief   x / (1 + |x|) is the sign times 1 − 1 / (1 + |x|).
 * @origin   On paper it is.
 * @replaces 8-operation.ts
 * @does     subtracts from 1 what is nearly 1 when x is near 0, so that no digits are left.
 * @mend     Divide x by 1 + |x|.
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  const forward = (input: Tensor) => input.abs().add(1).pow(-1).neg().add(1).mul(input.sign());
  return operation(forward, backward)(x);
}
