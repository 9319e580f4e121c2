/**
 * @belief   What is as small as rounding counts as 0.
 * @origin   For linear layers 1e-7 comes out, not 0.
 * @replaces 4-collapse.ts
 * @does     gives 0 where the bend is tiny.
 * @mend     A function may bend by very little. Return the difference as it is.
 */
import { type Tensor, where } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const difference = f(a.add(b).mul(0.5)).sub(f(a).add(f(b)).mul(0.5));
  return where(difference.abs().lt(1e-6), 0, difference);
}
