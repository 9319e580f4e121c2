/**
 * @belief   A parabola is a square and a constant.
 * @origin   y = x² + c is the one from school.
 * @replaces step2-predict.ts
 * @does     gives a·t² + c: the part with b is missing.
 * @mend     Three parts are added: a·t², b·t and c.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(c);
}
