/**
 * @belief   First the rule, then the formula.
 * @origin   The rule is what is new.
 * @replaces 8-operation.ts
 * @does     hands over the rule as formula.
 * @mend     operation(forward, backward): the formula comes first.
 */
import { onesLike, type Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => backward(onesLike(input), input), backward)(x);
}
