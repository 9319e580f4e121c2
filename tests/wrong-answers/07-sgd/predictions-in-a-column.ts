/**
 * @belief   Predictions stand in a column.
 * @origin   In matrix form they do.
 * @replaces step2-predict.ts
 * @does     gives its predictions as a column, of shape (n, 1).
 * @mend     One speed per time, in the shape of time: (n).
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c).unsqueeze(1);
}
