/**
 * @belief   The ride begins at the first time, so that one is 0.
 * @origin   A stopwatch is set to 0 at the start.
 * @replaces step2-predict.ts
 * @does     takes the first time off all times: it counts them from there.
 * @mend     t is the time as it is given. Put it into the formula without a change.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  const t = time.sub(time.select(0, 0));
  return t.pow(2).mul(a).add(t.mul(b)).add(c);
}
