/**
 * @belief   The bend is the mean of the ends, minus the middle.
 * @origin   Which of the two is taken from the other looks like a matter of taste.
 * @replaces 4-collapse.ts
 * @does     takes the middle from the mean of the two ends, so the sign is turned.
 * @mend     Begin with f in the middle, and take the mean of f at a and b from it.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a)
    .add(f(b))
    .div(2)
    .sub(f(a.add(b).div(2)));
}
