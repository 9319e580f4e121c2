/**
 * @belief   t² is t times 2.
 * @origin   The small 2 is read as a factor.
 * @replaces step2-predict.ts
 * @does     takes 2·t in place of t².
 * @mend     pow(2) squares; mul(2) doubles.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  return time
    .mul(2)
    .mul(params.select(0, 0))
    .add(time.mul(params.select(0, 1)))
    .add(params.select(0, 2));
}
