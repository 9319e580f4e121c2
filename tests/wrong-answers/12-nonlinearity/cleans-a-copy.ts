/**
 * @belief   x must stay as it was, so overwrite a copy of it.
 * @origin   Changing an array in place is the usual way in plain code.
 * @replaces 1-relu.ts
 * @does     gives the right numbers, but lets every gradient through, below 0 as well.
 * @mend     What is done inside noGrad isn't in the record. Let a method of x make the result, so that the record
 *           knows where nothing passes.
 */
import { noGrad, type Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  const result = x.clone();
  noGrad(() => result.mul_(result.gt(0).float()));
  return result;
}
