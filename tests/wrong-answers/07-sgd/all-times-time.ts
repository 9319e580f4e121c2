/**
 * @belief   .add(b).mul(time) adds b·t.
 * @origin   The formula is read from left to right, operator by operator.
 * @replaces step2-predict.ts
 * @does     gives (a·t² + b)·t + c: it multiplies all that stands before by the time.
 * @mend     A method works on all that stands before it. Multiply b and the time first, then add:
 *           add(time.mul(b)).
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(b).mul(time).add(c);
}
