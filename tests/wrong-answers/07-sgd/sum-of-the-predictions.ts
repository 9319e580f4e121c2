/**
 * @belief   The prediction is one number.
 * @origin   For one time it is.
 * @replaces step2-predict.ts
 * @does     adds all predictions up to one number.
 * @mend     One speed for each time is asked for.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c).sum();
}
