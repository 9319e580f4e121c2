/**
 * @belief   a belongs to the first power.
 * @origin   The names are given out from the wrong end.
 * @replaces step2-predict.ts
 * @does     has a and b swapped: it takes b·t² + a·t + c.
 * @mend     The order in params is a, b, c; a goes with t².
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(b).add(time.mul(a)).add(c);
}
