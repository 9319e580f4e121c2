/**
 * @belief   A bend is a size, so it has no sign.
 * @origin   "How far" sounds like a distance.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > bend · how far the middle lies above the mean of both ends
 * @says     lost its sign
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b).div(2));
  return middle.sub(f(a).add(f(b)).div(2)).abs();
}
