/**
 * @belief   Numbers are drawn for each input, and then turned round.
 * @origin   The inputs come first in a calculation.
 * @replaces 4-he.ts
 * @does     draws in the shape with the lengths turned round, and turns the result: the right numbers in another order.
 * @mend     Draw in the shape of the weight: randn(weight.shape).
 */
import { noGrad, randn, type Tensor } from "#engine";

export function heNormal_(weight: Tensor): Tensor {
  const axes = weight.shape.map((_, axis) => weight.rank - 1 - axis);
  const drawn = randn(weight.shape.toReversed()).permute(axes);
  return noGrad(() => weight.copy_(drawn.mul(Math.sqrt((2 * weight.shape[0]!) / weight.size))));
}
