/**
 * @belief   Linear means that f(a + b) is f(a) + f(b).
 * @origin   So mathematics says; a layer with a bias isn't linear in this sense.
 * @replaces 4-collapse.ts
 * @does     computes f(a + b) - f(a) - f(b).
 * @mend     A layer with a bias fails that test, though it's linear. Take the value in the middle minus the mean.
 *           See section 4.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b)).sub(f(a)).sub(f(b));
}
