/**
 * @belief   Only a has a t beside it.
 * @origin   The second t is read over.
 * @replaces step2-predict.ts
 * @does     gives a·t² + b + c: b isn't multiplied by the time.
 * @mend     The middle part is b·t: time.mul(b).
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(b).add(c);
}
