/**
 * @belief   mul_ multiplies, like mul.
 * @origin   The underscore is taken for a matter of style.
 * @replaces step2-predict.ts
 * @does     writes into the caller's times.
 * @mend     mul_ and add_ change their tensor; mul, add and pow make a new one.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const linear = time.mul(params.select(0, 1)).add(params.select(0, 2));
  return time.mul_(time).mul(params.select(0, 0)).add(linear);
}
