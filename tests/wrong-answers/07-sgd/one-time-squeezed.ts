/**
 * @belief   squeeze() takes the second axis away again.
 * @origin   With two times or more it does.
 * @replaces step2-predict.ts
 * @does     returns shape () when there is one time only.
 * @mend     squeeze() takes away every axis of length 1. Name the one that is meant: squeeze(1).
 */
import { ones, stack, type Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const powers = stack([time.pow(2), time, ones(time.size)], 1);
  return powers.matmul(params.unsqueeze(1)).squeeze();
}
