/**
 * @way      Takes the mean of how far the middle lies above each end.
 * @replaces 4-collapse.ts
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.add(b.sub(a).mul(0.5)));
  return middle
    .sub(f(a))
    .add(middle.sub(f(b)))
    .mul(0.5);
}
