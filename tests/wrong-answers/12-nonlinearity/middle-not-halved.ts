/**
 * @belief   a + b is between a and b.
 * @origin   The half of the middle is forgotten.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > bend · how far the middle lies above the mean of both ends
 * @says     is f of the sum, not of the middle
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b)).sub(f(a).add(f(b)).div(2));
}
