/**
 * @belief   The rule replaces the record.
 * @origin   Inside of an operation nothing is recorded.
 * @replaces 8-operation.ts
 * @does     runs the operation on a tensor that is cut off from the record.
 * @mend     Run it on x itself: the operation sends the gradient there.
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => input.div(input.abs().add(1)), backward)(x.detach());
}
