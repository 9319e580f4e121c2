/**
 * @belief   tanh only has to be brought from -1 to 1 to 0 to 1.
 * @origin   The ends are right, and nobody looks at the middle.
 * @replaces 2-sigmoid.ts
 * @does     gives half of tanh plus 0.5: the curve is twice as steep as the sigmoid.
 * @mend     Use the formula 1 / (1 + e^-x). (tanh would need x / 2, not x.)
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.tanh().add(1).div(2);
}
