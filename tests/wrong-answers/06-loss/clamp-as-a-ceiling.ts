/**
 * @belief   clamp(80) keeps numbers from getting larger than 80.
 * @origin   The text asks for no exponent above 80, and 80 is what one writes.
 * @replaces 2-sigmoid.ts
 * @fails    2-sigmoid > Q21 · sigmoid: the same curve, element by element, for any shape
 * @says     after neg(), clamp(80) makes 80 of every exponent below 80
 */
import type { Tensor } from "#engine";

export function sigmoid(x: Tensor): Tensor {
  return x.neg().clamp(80).exp().add(1).pow(-1);
}
