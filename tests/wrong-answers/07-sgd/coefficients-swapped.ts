/**
 * @belief   The constant comes first: c, b, a.
 * @origin   Many libraries keep polynomials with the lowest power first.
 * @replaces step2-predict.ts
 * @fails    step2-predict > predict · a·t² + b·t + c for every time
 * @says     is what a and c swapped gives
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [c, b, a] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
