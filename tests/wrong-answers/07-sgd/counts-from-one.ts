/**
 * @belief   a is number 1.
 * @origin   People count from 1.
 * @replaces step2-predict.ts
 * @does     looks for the parameters number 1, 2 and 3, and there is no number 3.
 * @mend     Counting begins at 0: a is number 0, b number 1, c number 2.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [1, 2, 3].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
