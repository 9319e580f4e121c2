/**
 * @belief   clamp(80) keeps numbers from getting larger than 80.
 * @origin   The text asks for no exponent above 80, and 80 is what one writes.
 * @replaces 2-sigmoid.ts
 * @does     raises every exponent below 80 to 80: the result is nearly 0 for all x.
 * @mend     clamp's first number is the lowest that stays as it is. Clamp x at -80 before neg(), or give
 *           clamp its ceiling as second number.
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.neg().clamp(80).exp().add(1).pow(-1);
}
