/**
 * @belief   What becomes 0 needs no record: only the numbers have to be right.
 * @origin   Overwriting a copy inside noGrad, or subtracting what was detached, gives the right numbers.
 * @replaces 1-relu.ts
 * @does     gives the right numbers, but lets every gradient through, below 0 as well.
 * @mend     What is done inside noGrad, or made of a detached tensor, isn't in the record. Let a method of x make
 *           the result, so that the record knows where nothing passes.
 */
import { noGrad, type Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  const result = x.clone();
  noGrad(() => result.mul_(result.gt(0).float()));
  return result;
}
