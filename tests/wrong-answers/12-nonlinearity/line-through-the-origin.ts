/**
 * @belief   Linear means f(a + b) = f(a) + f(b).
 * @origin   So mathematics says; a layer with a bias isn't linear in this sense.
 * @replaces 4-collapse.ts
 * @fails    4-collapse > Q35 · bend: 0 for two linear layers, but not with relu between them
 * @says     is f(a + b) - f(a) - f(b)
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.add(b)).sub(f(a)).sub(f(b));
}
