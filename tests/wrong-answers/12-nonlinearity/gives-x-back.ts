/**
 * @belief   clamp changes x.
 * @origin   In other libraries there are methods that do; here only those with an underscore at the end.
 * @replaces 1-relu.ts
 * @does     gives the numbers of x as they came, those below 0 as well.
 * @mend     A method gives a new tensor and leaves x alone: return what it gives. And a comparison of a tensor is a
 *           tensor, so `if` can't decide for each number.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  x.clamp(0);
  return x;
}
