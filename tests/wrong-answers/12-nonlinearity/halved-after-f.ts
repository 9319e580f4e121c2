/**
 * @belief   f((a + b) / 2) is f(a + b) / 2.
 * @origin   For straight lines through 0 that's so.
 * @replaces 4-collapse.ts
 * @does     takes f at a + b, and halves the value.
 * @mend     Halve a + b before f gets it: the middle is an input.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b))
    .div(2)
    .sub(f(a).add(f(b)).div(2));
}
