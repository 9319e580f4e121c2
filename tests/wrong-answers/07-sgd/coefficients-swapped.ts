/**
 * @belief   The constant comes first: c, b, a.
 * @origin   Many libraries keep polynomials with the lowest power first.
 * @replaces step2-predict.ts
 * @does     has a and c swapped: it takes params for c, b, a.
 * @mend     The order in params is a, b, c; a goes with t².
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [c, b, a] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
