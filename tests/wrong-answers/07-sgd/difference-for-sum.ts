/**
 * @belief   The middle part is taken away.
 * @origin   (t - m)² has a minus in the middle.
 * @replaces step2-predict.ts
 * @does     gives a·t² - b·t + c.
 * @mend     All three parts are added.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).sub(time.mul(b)).add(c);
}
