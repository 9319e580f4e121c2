/**
 * @belief   A function that bends needs an exponential in it.
 * @origin   The sigmoid has one, and softplus looks like ReLU from afar.
 * @replaces 1-relu.ts
 * @does     gives log(1 + eˣ) for each number: no number becomes 0, and all numbers grow.
 * @mend     That is a relative, softplus. ReLU leaves numbers above 0 as they are, and makes those below a 0.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.exp().add(1).log();
}
