/**
 * @belief   f at half of a and f at half of b make f in the middle.
 * @origin   Halving and adding can be exchanged, as long as f is linear and 0 at 0.
 * @replaces 4-collapse.ts
 * @does     adds up f(a / 2) and f(b / 2), where f in the middle belongs.
 * @mend     First find the middle, a.add(b).div(2), then take f of it, once.
 */
import type { Tensor } from "#engine";

export function bend(f: (x: Tensor) => Tensor, a: Tensor, b: Tensor): Tensor {
  const middle = f(a.div(2)).add(f(b.div(2)));
  return middle.sub(f(a).add(f(b)).div(2));
}
