/**
 * @belief   The middle is compared with the higher end.
 * @origin   "How much it lies above" is heard as "above both".
 * @replaces 4-collapse.ts
 * @does     takes the larger of f(a) and f(b) from the middle.
 * @mend     Take the mean of the two: half of their sum.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a).maximum(f(b)));
}
