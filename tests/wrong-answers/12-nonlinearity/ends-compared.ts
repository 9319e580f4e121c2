/**
 * @belief   A function bends when it gives different values at a and b.
 * @origin   A rise is taken for a bend.
 * @replaces 4-collapse.ts
 * @does     computes f(b) - f(a).
 * @mend     That's how far it rises. Compare the middle with the mean of the two ends.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(b).sub(f(a));
}
