/**
 * @belief   The middle lies between f(a) and f(b).
 * @origin   Two means are mixed up: that of the inputs and that of the values.
 * @replaces 4-collapse.ts
 * @does     takes f of the mean of f(a) and f(b), instead of f in the middle of a and b.
 * @mend     The middle is an input: (a + b) / 2. f gets it, and nothing else.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const mean = f(a).add(f(b)).div(2);
  return f(mean).sub(mean);
}
