/**
 * @belief   The two ends are taken away from the middle.
 * @origin   The mean is forgotten.
 * @replaces 4-collapse.ts
 * @does     takes the sum of the two ends from the middle.
 * @mend     Take their mean: half of the sum.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2)).sub(f(a)).sub(f(b));
}
