/**
 * @belief   a·t² is a·t, squared.
 * @origin   pow(2) stands at the end of the product.
 * @replaces step2-predict.ts
 * @does     gives (a·t)² + b·t + c: it squares a, too.
 * @mend     Only t is squared: a·t². Put pow(2) right behind the time.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.mul(a).pow(2).add(time.mul(b)).add(c);
}
