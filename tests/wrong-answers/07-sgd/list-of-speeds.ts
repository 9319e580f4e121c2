/**
 * @belief   Predictions are a list of numbers.
 * @origin   A loop over the times pushes numbers.
 * @replaces step2-predict.ts
 * @does     returns a plain list, not a tensor.
 * @mend     Calculate with tensor methods from params to the result: plain numbers aren't recorded.
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = params.tolist() as number[];
  return (time.tolist() as number[]).map((t) => a! * t ** 2 + b! * t + c!) as unknown as Tensor;
}
