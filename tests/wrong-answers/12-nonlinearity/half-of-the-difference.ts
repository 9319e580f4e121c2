/**
 * @belief   The middle is half of the way: (b - a) / 2.
 * @origin   That is how far it is from a to the middle, not where the middle lies.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > bend · how far the middle lies above the mean of both ends
 * @says     takes half of the way
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(b.sub(a).div(2));
  return middle.sub(f(a).add(f(b)).div(2));
}
