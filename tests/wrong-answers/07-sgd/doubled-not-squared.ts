/**
 * @belief   t² is t times 2.
 * @origin   The small 2 is read as a factor.
 * @replaces step2-predict.ts
 * @fails    step2-predict > predict · a·t² + b·t + c for every time
 * @says     is what 2·t in place of t² gives
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  return time
    .mul(2)
    .mul(params.select(0, 0))
    .add(time.mul(params.select(0, 1)))
    .add(params.select(0, 2));
}
