/**
 * @belief   f(a) + f(b) / 2 is the mean of the two.
 * @origin   Without brackets the division only concerns what stands next to it.
 * @replaces 4-collapse.ts
 * @does     halves f(b), but not f(a).
 * @mend     The mean is half of the sum: first add, then divide.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a).add(f(b).div(2)));
}
