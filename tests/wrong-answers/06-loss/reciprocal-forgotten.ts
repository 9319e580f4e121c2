/**
 * @belief   exp, then add 1, and the formula is done.
 * @origin   The 1 above the line has no method of its own.
 * @replaces 2-sigmoid.ts
 * @does     gives 1 + e^-x: it doesn't divide 1 by it.
 * @mend     The last method of the chain is pow(-1): it makes 1 / y of y.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.clamp(-80).neg().exp().add(1);
}
