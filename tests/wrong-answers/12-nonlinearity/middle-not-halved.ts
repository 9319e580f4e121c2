/**
 * @belief   a + b is between a and b.
 * @origin   The half of the middle is forgotten.
 * @replaces 4-collapse.ts
 * @does     takes f at a + b.
 * @mend     The middle is (a + b) / 2: halve the sum before f gets it.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b)).sub(f(a).add(f(b)).div(2));
}
