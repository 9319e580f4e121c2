/**
 * @belief   The mean of the ends, minus the middle.
 * @origin   Which of the two is taken from the other looks like a matter of taste.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > bend · how far the middle lies above the mean of both ends
 * @says     has the sign turned
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a)
    .add(f(b))
    .div(2)
    .sub(f(a.add(b).div(2)));
}
