/**
 * @belief   a, b and c are easiest to use as plain numbers.
 * @origin   item() gives something that * and + understand.
 * @replaces step2-predict.ts
 * @fails    step2-predict > predict · the way back to a, b and c stays open
 * @says     means that the way back to params is lost
 */
import type { Tensor } from "#engine";

export function predict(time: Tensor, params: Tensor): Tensor {
  const [a, b, c] = params.tolist() as [number, number, number];
  return time.pow(2).mul(a).add(time.mul(b)).add(c);
}
