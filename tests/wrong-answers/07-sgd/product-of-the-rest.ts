/**
 * @belief   .add(time).mul(b) adds b·t.
 * @origin   The formula is read from left to right, operator by operator.
 * @replaces step2-predict.ts
 * @fails    step2-predict > predict · a·t² + b·t + c for every time
 * @says     is what (a·t² + t)·b + c gives
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = [0, 1, 2].map((i) => params.select(0, i)) as [Tensor, Tensor, Tensor];
  return time.pow(2).mul(a).add(time).mul(b).add(c);
}
