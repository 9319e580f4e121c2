/**
 * @belief   x plus its size is 0 below 0, and x above.
 * @origin   The formula is (x + |x|) / 2, and the half is forgotten.
 * @replaces 1-relu.ts
 * @does     doubles each number above 0.
 * @mend     A number above 0 stays as it is. x + |x| is twice the result: halve it.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.add(x.abs());
}
