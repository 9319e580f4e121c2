/**
 * @belief   The value in the middle tells how far it bends.
 * @origin   For a = -b it looks so.
 * @replaces 4-collapse.ts
 * @does     gives f in the middle of a and b, and compares it with nothing.
 * @mend     Take the mean of f(a) and f(b) from it.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b).div(2));
}
