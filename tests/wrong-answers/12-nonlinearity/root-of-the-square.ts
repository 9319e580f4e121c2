/**
 * @belief   The amount of x is the root of its square.
 * @origin   On paper it is; at 0 the root is infinitely steep, and the square of a large number is infinite.
 * @replaces 1-relu.ts
 * @does     takes the amount of x from the root of its square: at 0 the gradient is NaN, and large numbers become infinite.
 * @mend     The amount is x.abs(). Or leave it out altogether: clamp(0), or where.
 */
import type { Tensor } from "#engine";

export function relu(x: Tensor): Tensor {
  return x.pow(2).sqrt().add(x).div(2);
}
