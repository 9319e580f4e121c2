/**
 * @belief   Take the two ends away from the middle.
 * @origin   The mean is forgotten.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > bend · how far the middle lies above the mean of both ends
 * @says     takes away the sum of the two ends
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a)).sub(f(b));
}
