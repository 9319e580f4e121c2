/**
 * @belief   The constant may be a plain number.
 * @origin   It has no t beside it, and add takes numbers, too.
 * @replaces step2-predict.ts
 * @does     gives right values, but no gradient finds its way back to c.
 * @mend     Take c out with select and leave it a tensor: item() gives a plain number, and the record of
 *           it is gone.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c.item());
}
