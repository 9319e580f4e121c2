/**
 * @way      Halves each value by itself.
 * @replaces 4-collapse.ts
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  return f(a.mul(0.5).add(b.mul(0.5)))
    .sub(f(a).mul(0.5))
    .sub(f(b).mul(0.5));
}
