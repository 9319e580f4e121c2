/**
 * @belief   The model is a·t + b.
 * @origin   A straight line is the model that one knows.
 * @replaces step2-predict.ts
 * @does     gives a·t + b, a straight line.
 * @mend     Three parts are added: a·t², b·t and c.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.mul(a).add(b);
}
