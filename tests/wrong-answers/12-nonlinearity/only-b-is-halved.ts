/**
 * @belief   a.add(b.div(2)) is a plus b, divided by 2.
 * @origin   It reads so from left to right.
 * @replaces 4-collapse.ts
 * @does     halves only b, in the middle and in the mean.
 * @mend     Halve the sum: a.add(b).div(2), and f(a).add(f(b)).div(2).
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b.div(2)));
  const mean = f(a).add(f(b).div(2));
  return middle.sub(mean);
}
