/**
 * @belief   .add(time).mul(b) adds b·t.
 * @origin   The formula is read from left to right, operator by operator.
 * @replaces step2-predict.ts
 * @does     gives (a·t² + t)·b + c.
 * @mend     A method works on all that stands before it. Only the time is multiplied by b:
 *           add(time.mul(b)).
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time).mul(b).add(c);
}
