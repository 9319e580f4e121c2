/**
 * @belief   Every parameter has a t beside it.
 * @origin   Counting the powers begins at 1.
 * @replaces step2-predict.ts
 * @does     gives a·t³ + b·t² + c·t: each power is one too high.
 * @mend     The last parameter has no t at all: a·t² + b·t + c.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(3).mul(a).add(time.pow(2).mul(b)).add(time.mul(c));
}
