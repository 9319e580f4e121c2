/**
 * @belief   Predict for the time, then for the next.
 * @origin   select is used for the time as it is for the parameters.
 * @replaces step2-predict.ts
 * @does     predicts for the first time only.
 * @mend     Every method works on all times at once: don't take one of them out.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  const t = time.slice(0, 0, 1);
  return t.pow(2).mul(a).add(t.mul(b)).add(c);
}
