/**
 * @belief   operation(...) computes.
 * @origin   It takes the formula, after all.
 * @replaces 8-operation.ts
 * @does     returns the operation itself and never runs it.
 * @mend     operation(...) gives a function: call it with x.
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(_x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => input.div(input.abs().add(1)), backward) as unknown as Tensor;
}
