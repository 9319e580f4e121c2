/**
 * @belief   t² is 2 to the power t.
 * @origin   Base and exponent are mixed up.
 * @replaces step2-predict.ts
 * @does     takes 2 to the power t in place of t².
 * @mend     t² is t to the power 2: time.pow(2).
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.mul(Math.LN2).exp().mul(a).add(time.mul(b)).add(c);
}
