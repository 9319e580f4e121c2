/**
 * @belief   Half of the inputs are awake, so divide by that half.
 * @origin   ReLU makes half of them 0.
 * @replaces 4-he.ts
 * @does     rounds half of the inputs to a whole number.
 * @mend     Half of 3 inputs are 1.5: divide by n / 2 as it is.
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const inputs = weight.shape.slice(1).reduce((product, length) => product * length, 1);
  const awake = Math.ceil(inputs / 2);
  return noGrad(() => weight.copy_(randn(weight.shape).div(Math.sqrt(awake))));
}
