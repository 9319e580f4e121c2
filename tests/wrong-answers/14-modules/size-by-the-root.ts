/**
 * @belief   |x| is the root of x².
 * @origin   So it is on paper.
 * @replaces 8-operation.ts
 * @does     squares x to find its size, and in float32 the square of a very large number is Infinity.
 * @mend     abs() gives the size of every number.
 */
import type { Tensor } from "#engine";
import { softsignBackward } from "#work/14-modules/8-operation.ts";
import { type Backward, operation } from "#work/14-modules/operation.ts";

export function softsign(x: Tensor, backward: Backward = softsignBackward): Tensor {
  return operation((input) => input.div(input.pow(2).sqrt().add(1)), backward)(x);
}
