/**
 * @belief   The middle of a and b is half of their difference.
 * @origin   That is how far it is from a to the middle, not where the middle lies.
 * @replaces 4-collapse.ts
 * @does     takes f at half of the way from a to b, (b - a) / 2.
 * @mend     That is how far it is from a to the middle. The middle itself is (a + b) / 2.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(b.sub(a).div(2));
  return middle.sub(f(a).add(f(b)).div(2));
}
