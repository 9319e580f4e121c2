/**
 * @belief   a + b / 2 is the middle.
 * @origin   Without brackets the division only concerns what stands next to it.
 * @replaces 4-collapse.ts
 * @does     takes f at a + b / 2.
 * @mend     The middle is (a + b) / 2: first add, then divide.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b.div(2))).sub(f(a).add(f(b)).div(2));
}
