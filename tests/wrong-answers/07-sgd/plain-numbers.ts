/**
 * @belief   a, b and c are easiest to use as plain numbers.
 * @origin   item() gives something that * and + understand.
 * @replaces step2-predict.ts
 * @does     gives right values, but no gradient finds its way back to params.
 * @mend     Calculate with tensors: item(), tolist(), detach() and noGrad leave the record. params.select(0, 0)
 *           is still a tensor.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = params.tolist() as [number, number, number];
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
