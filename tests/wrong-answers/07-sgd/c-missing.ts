/**
 * @belief   A parabola is a·t² + b·t.
 * @origin   The last number has no t beside it, and it is forgotten.
 * @replaces step2-predict.ts
 * @does     gives a·t² + b·t: c is missing.
 * @mend     Add the last parameter, c, at the end.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b));
}
